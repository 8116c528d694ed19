import type { SqlReader } from '../database/sql-value.ts';
import type { Tx } from '../database/store.ts';

/** What is kept of a command so that sending it again is harmless. */
export interface CommandLogEntry {
  readonly commandId: string;
  readonly procedure: string;
  /** Hash of the canonical input: the same id with another input is refused by the caller. */
  readonly inputHash: string;
  /** The reply as JSON. */
  readonly reply: string;
  readonly at: string;
}

const findSql = `
SELECT command_id AS commandId, procedure, input_hash AS inputHash, reply, at
FROM command_log WHERE command_id = ?`;

const keepSql = `
INSERT INTO command_log (command_id, procedure, input_hash, reply, at) VALUES (?, ?, ?, ?, ?)`;

/** The command as it was answered before; undefined when it is new. */
export function findCommand(reader: SqlReader, commandId: string): CommandLogEntry | undefined {
  return reader.get<CommandLogEntry>(findSql, [commandId]);
}

/** Keeps the reply in the transaction of the command itself. */
export function keepCommand(tx: Tx, entry: CommandLogEntry): void {
  const { commandId, procedure, inputHash, reply, at } = entry;
  tx.run(keepSql, [commandId, procedure, inputHash, reply, at]);
}
