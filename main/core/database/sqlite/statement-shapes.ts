import type { Statement } from 'better-sqlite3';

/** A point on the way through the columns of a statement. */
class Step {
  readonly #next = new Map<string, Step>();
  statement: Statement | undefined;

  at(name: string): Step {
    let step = this.#next.get(name);
    if (step === undefined) {
      step = new Step();
      this.#next.set(name, step);
    }
    return step;
  }
}

/**
 * Statements by what they do to which columns of which table. Walking the names is several times
 * cheaper than joining them to a text and hashing it, and a projection asks a dozen times an event.
 */
export class StatementShapes {
  readonly #root = new Step();

  /** The statement of this action, table and columns; made at its first use. */
  find(
    action: string,
    table: string,
    columns: readonly (readonly string[])[],
    make: () => Statement,
  ): Statement {
    let step = this.#root.at(action).at(table);
    for (const names of columns) {
      for (const name of names) step = step.at(name);
      step = step.at('');
    }
    step.statement ??= make();
    return step.statement;
  }
}
