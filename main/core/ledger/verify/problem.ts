/** What kind of disagreement was found. */
export type ProblemKind =
  /** The file or a table cannot be read. */
  | 'unreadable'
  /** A table, index or trigger is not the one the program made. */
  | 'schema'
  /** A table that nobody declares. */
  | 'undeclared-table'
  /** An event is missing or stands at an impossible place. */
  | 'sequence'
  /** The text of an event is not its canonical form, or was changed. */
  | 'body'
  | 'leaf'
  | 'chain'
  | 'tree'
  | 'subject'
  | 'checkpoint'
  | 'document'
  /** An event cannot be carried into the tables. */
  | 'replay'
  /** A row of a projection table is not what the events say. */
  | 'projection'
  /** The hash of a password is not the one that its person or an administrator set. */
  | 'credential';

/** One disagreement and its exact place. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The event, where the place is one. */
  readonly seq: number | null;
  readonly table: string;
  /** The row, as `column=value` pairs. */
  readonly key: string | null;
  /** What was expected and what was found, or what was refused. */
  readonly detail: string;
}

const limit = 1_000;

/** Collects problems; past a thousand it only counts. */
export class Problems {
  readonly #list: Problem[] = [];
  #count = 0;

  /** How many were found, listed or not. */
  get count(): number {
    return this.#count;
  }

  add(problem: Problem): void {
    this.#count += 1;
    if (this.#list.length < limit) this.#list.push(problem);
  }

  /** Adds a problem of an event. */
  event(kind: ProblemKind, seq: number, detail: string): void {
    this.add({ kind, seq, table: 'event', key: `seq=${seq}`, detail });
  }

  /** Runs the step; an error that it throws becomes a problem of the table. */
  guard(table: string, step: () => void): void {
    try {
      step();
    } catch (error) {
      this.unreadable(table, error);
    }
  }

  /** Adds the error that stopped a table from being read. */
  unreadable(table: string, error: unknown): void {
    this.add({ kind: 'unreadable', seq: null, table, key: null, detail: messageOf(error) });
  }

  /** Everything found, with a last line when there was more than is listed. */
  all(): readonly Problem[] {
    if (this.#count <= limit) return this.#list;
    const detail = `${this.#count - limit} more problems are not listed`;
    const rest: Problem = { kind: 'unreadable', seq: null, table: '', key: null, detail };
    return [...this.#list, rest];
  }
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
