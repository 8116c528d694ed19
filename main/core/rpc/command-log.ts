import { hash } from 'node:crypto';
import { reject } from '../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import type { SqlReader } from '../database/sql-value.ts';
import { findCommand } from '../ledger/command-log.ts';
import type { Outcome } from './handler.ts';

/**
 * The answer an earlier run of the same command gave, or undefined when it never ran. The same id
 * with another input is refused: CommandIdReused.
 */
export function earlierReply(
  reader: SqlReader,
  commandId: string,
  inputHash: string,
): Outcome<unknown> | undefined {
  const logged = findCommand(reader, commandId);
  if (logged === undefined) return undefined;
  if (logged.inputHash !== inputHash) return fail([reject('CommandIdReused')]);
  return ok(JSON.parse(logged.reply));
}

const secretFields: ReadonlySet<string> = new Set(['password', 'newPassword']);
/** Whether a member, or a text that looks like one, may be a secret. */
const secret = /"(?:password|newPassword)":/;

/** Names who asks for what; a secret never enters the hash, which is kept on disk. */
export function hashInput(procedure: string, userId: string, input: unknown): string {
  const whole = JSON.stringify(input);
  const text = secret.test(whole) ? JSON.stringify(input, withoutSecrets) : whole;
  return hash('sha256', `${procedure}\n${userId}\n${text}`, 'hex');
}

function withoutSecrets(key: string, value: unknown): unknown {
  return secretFields.has(key) ? '' : value;
}
