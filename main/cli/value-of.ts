import type { Result } from '../../shared/kernel/result.ts';
import type { Envelope } from '../../shared/rpc/envelope.ts';
import { sayRejection, sayUnavailable } from '../../shared/text/say.ts';
import type { Sayable } from '../../shared/text/say.ts';
import { CommandFailed } from './command-failed.ts';

/** A rejection, from the core or from the wire. */
interface Refused extends Sayable {
  readonly rule?: string | undefined;
  readonly field?: string | undefined;
}

/** The value of a reply; a refusal ends the command with its words. */
export function valueOf<T>(reply: Envelope<T>): T {
  if (reply.ok) return reply.value;
  const { error } = reply;
  switch (error.kind) {
    case 'rejected':
      throw refusal(error.rejections);
    case 'unavailable':
      throw new CommandFailed(`Not possible now: ${denied(error.code)}`);
    case 'defect':
      throw new CommandFailed(`A fault of the program; incident ${error.incident}`);
  }
}

/** The code, so that it can be looked up, and its sentence where there is one. */
function denied(code: string): string {
  const said = sayUnavailable('en', code);
  return said === code ? code : `${code}: ${said}`;
}

/** The value of a decision; a refusal ends the command with its words. */
export function acceptedOf<T>(outcome: Result<T, readonly Refused[]>): T {
  if (outcome.ok) return outcome.value;
  throw refusal(outcome.error);
}

function refusal(rejections: readonly Refused[]): CommandFailed {
  const said = rejections.map((rejection) => {
    const rule = rejection.rule === undefined ? '' : `${rejection.rule} `;
    const field = rejection.field === undefined ? '' : ` (${rejection.field})`;
    return `${rule}${rejection.code}${field}: ${sayRejection('en', rejection)}`;
  });
  return new CommandFailed(said.join('\n'));
}
