import type { SqlReader } from '../database/sql-value.ts';
import type { Tx } from '../database/store.ts';
import { Defect } from '../platform/defect.ts';
import { hashLength } from './hash.ts';
import type { Ledger } from './ledger.ts';
import { openNote } from './signed-note.ts';
import type { NoteKey } from './signed-note.ts';
import type { LedgerSigner } from './signing-key.ts';

/** A signed head of the ledger (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Number of events it covers. */
  readonly size: number;
  readonly root: Uint8Array;
  /** UTC instant at which it was signed. */
  readonly at: string;
  /** The signed note, which anybody can check with the public key alone. */
  readonly note: string;
}

const timePrefix = 'at ';

/**
 * Signs the head as it is inside this transaction and keeps it: for a certificate, a backup, the
 * end of a day. The same size is signed once. A Defect on an empty ledger.
 */
export function makeCheckpoint(
  tx: Tx,
  ledger: Ledger,
  signer: LedgerSigner,
  at: string,
): Checkpoint {
  const { size } = ledger.head(tx);
  if (size === 0) throw new Defect('An empty ledger has no checkpoint');
  const known = readCheckpoint(tx, size);
  if (known !== undefined) return known;
  const root = ledger.root(tx, size);
  const base64 = Buffer.from(root).toString('base64');
  const text = `${signer.key.name}\n${size}\n${base64}\n${timePrefix}${at}\n`;
  const note = signer.signNote(text);
  tx.run('INSERT INTO checkpoint (size, root, note) VALUES (?, ?, ?)', [size, root, note]);
  return { size, root, at, note };
}

/** The newest kept checkpoint; with `size`, the one of exactly that size. */
export function readCheckpoint(reader: SqlReader, size?: number): Checkpoint | undefined {
  const row =
    size === undefined
      ? reader.get<{ note: string }>('SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1')
      : reader.get<{ note: string }>('SELECT note FROM checkpoint WHERE size = ?', [size]);
  if (row === undefined) return undefined;
  const [, sizeLine = '', base64 = '', timeLine = ''] = row.note.split('\n');
  return {
    size: Number(sizeLine),
    root: Buffer.from(base64, 'base64'),
    at: timeLine.slice(timePrefix.length),
    note: row.note,
  };
}

/** Reads a note that this key signed; undefined when it is no checkpoint of this key. */
export function openCheckpoint(note: string, key: NoteKey): Checkpoint | undefined {
  const text = openNote(note, key);
  if (text === undefined) return undefined;
  const [origin, sizeLine = '', base64 = '', timeLine = '', end, ...more] = text.split('\n');
  const root = Buffer.from(base64, 'base64');
  const wellFormed =
    origin === key.name &&
    /^(0|[1-9][0-9]{0,15})$/.test(sizeLine) &&
    root.length === hashLength &&
    root.toString('base64') === base64 &&
    timeLine.startsWith(timePrefix) &&
    end === '' &&
    more.length === 0;
  if (!wellFormed) return undefined;
  return { size: Number(sizeLine), root, at: timeLine.slice(timePrefix.length), note };
}
