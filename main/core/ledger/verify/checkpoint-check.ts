import type { Database as SqliteDatabase } from 'better-sqlite3';
import { openCheckpoint } from '../checkpoint.ts';
import { sameHash } from '../hash.ts';
import type { NoteKey } from '../signed-note.ts';
import type { ChainCheck } from './chain-check.ts';
import type { Problems } from './problem.ts';

type CheckpointRow = readonly [size: number, root: unknown, note: unknown];

/** Checks every kept checkpoint: its signature, its columns, and the tree it signed. */
export class CheckpointCheck {
  readonly #problems: Problems;
  readonly #roots = new Map<number, Uint8Array>();

  constructor(database: SqliteDatabase, problems: Problems, key: NoteKey | undefined) {
    this.#problems = problems;
    problems.guard('checkpoint', () => {
      const rows = database.prepare('SELECT size, root, note FROM checkpoint').raw().all();
      for (const row of rows as CheckpointRow[]) this.#take(row, key);
    });
  }

  /** Compares the tree at the size it has now with what was signed for that size. */
  at(chain: ChainCheck): void {
    const signed = this.#roots.get(chain.size);
    if (signed === undefined) return;
    this.#roots.delete(chain.size);
    if (!sameHash(signed, chain.root())) {
      this.#problem(chain.size, 'the events do not give the root that was signed');
    }
  }

  /** What was signed and never reached is missing from the ledger. */
  finish(): void {
    for (const size of this.#roots.keys()) {
      this.#problem(size, `the ledger no longer holds the ${size} events that were signed`);
    }
  }

  #take([size, root, note]: CheckpointRow, key: NoteKey | undefined): void {
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
