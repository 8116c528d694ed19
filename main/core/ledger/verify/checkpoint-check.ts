import type { Database as SqliteDatabase } from 'better-sqlite3';
import { openCheckpoint } from '../checkpoint.ts';
import { sameHash } from '../hash.ts';
import type { NoteKey } from '../signed-note.ts';
import type { ChainCheck } from './chain-check.ts';
import type { Problems } from './problem.ts';

/** An event with the first one after it that its own head cannot cover. */
interface Sealed {
  readonly seq: number;
  readonly before: number;
}

type CheckpointRow = readonly [size: number, root: unknown, note: unknown];

/** Checks every kept checkpoint: its signature, its columns, and the tree it signed. */
export class CheckpointCheck {
  readonly #problems: Problems;
  readonly #roots = new Map<number, Uint8Array>();
  /** Sizes of all kept rows, in order. */
  readonly #kept: number[] = [];
  readonly #sealed: Sealed[] = [];
  /** The newest sealed event, while events of its command follow it. */
  #open: { readonly seq: number; readonly commandId: string } | undefined;
  #signedTo = 0;

  /** `seen` are signed notes that left the computer: on a certificate, in an archive. */
  constructor(
    database: SqliteDatabase,
    problems: Problems,
    key: NoteKey | undefined,
    seen: readonly string[] = [],
  ) {
    this.#problems = problems;
    problems.guard('checkpoint', () => {
      const rows = database
        .prepare('SELECT size, root, note FROM checkpoint ORDER BY size')
        .raw()
        .all();
      for (const row of rows as CheckpointRow[]) this.#take(row, key);
    });
    for (const note of seen) this.#compareSeen(note, key);
  }

  /** The largest size that a kept or given note signs and the events confirm; 0 without one. */
  get signedTo(): number {
    return this.#signedTo;
  }

  /** Takes the next event: a sealed one stands under a head that its own command signed. */
  next(seq: number, commandId: string, isSealed: boolean): void {
    if (isSealed || this.#open?.commandId !== commandId) this.#endAt(seq);
    if (isSealed) this.#open = { seq, commandId };
  }

  /** Compares the tree at the size it has now with what was signed for that size. */
  at(chain: ChainCheck): void {
    const signed = this.#roots.get(chain.size);
    if (signed === undefined) return;
    this.#roots.delete(chain.size);
    if (sameHash(signed, chain.root())) this.#signedTo = chain.size;
    else this.#problem(chain.size, 'the events do not give the root that was signed');
  }

  /** What was signed and never reached is missing from the ledger. */
  finish(): void {
    for (const size of this.#roots.keys()) {
      this.#problem(size, `the ledger no longer holds the ${size} events that were signed`);
    }
    this.#endAt(Number.MAX_SAFE_INTEGER);
    let at = 0;
    const head = () => this.#kept[at] ?? Number.MAX_SAFE_INTEGER;
    for (const { seq, before } of this.#sealed) {
      while (head() < seq) at += 1;
      if (head() >= before) this.#problem(seq, `the signed head over event ${seq} is missing`);
    }
  }

  #endAt(before: number): void {
    if (this.#open !== undefined) this.#sealed.push({ seq: this.#open.seq, before });
    this.#open = undefined;
  }

  #compareSeen(note: string, key: NoteKey | undefined): void {
    const signed = key === undefined ? undefined : openCheckpoint(note, key);
    if (signed === undefined) {
      this.#problem(0, 'the note that was given is not signed by the key of this ledger');
      return;
    }
    const known = this.#roots.get(signed.size);
    if (known === undefined) this.#roots.set(signed.size, signed.root);
    else if (!sameHash(known, signed.root)) {
      this.#problem(signed.size, 'the note that was given names another root');
    }
  }

  #take([size, root, note]: CheckpointRow, key: NoteKey | undefined): void {
    this.#kept.push(size);
    if (key === undefined) {
      this.#problem(size, 'the public key that checks the signature is missing');
      return;
    }
    const signed = typeof note === 'string' ? openCheckpoint(note, key) : undefined;
    if (signed === undefined) {
      this.#problem(size, 'the signature does not fit the note');
      return;
    }
    const sameRoot = root instanceof Uint8Array && sameHash(root, signed.root);
    if (!sameRoot) this.#problem(size, 'the column root differs from the signed note');
    if (signed.size !== size) this.#problem(size, `the signed note is of size ${signed.size}`);
    this.#roots.set(signed.size, signed.root);
  }

  #problem(size: number, detail: string): void {
    const place = { seq: null, table: 'checkpoint', key: `size=${size}` };
    this.#problems.add({ kind: 'checkpoint', ...place, detail });
  }
}
