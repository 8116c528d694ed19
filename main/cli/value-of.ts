import type { Envelope } from '../../shared/rpc/envelope.ts';
import { sayRejection } from '../../shared/text/say.ts';
import { CommandFailed } from './command-failed.ts';

/** The value of a reply; a refusal ends the command with its words. */
export function valueOf<T>(reply: Envelope<T>): T {
  if (reply.ok) return reply.value;
  const { error } = reply;
  switch (error.kind) {
    case 'rejected':
      throw new CommandFailed(
        error.rejections
          .map((rejection) => {
            const rule = rejection.rule === undefined ? '' : `${rejection.rule} `;
            return `${rule}${rejection.code}: ${sayRejection('en', rejection)}`;
          })
          .join('\n'),
      );
    case 'unavailable':
      throw new CommandFailed(`Not possible now: ${error.code}`);
    case 'defect':
      throw new CommandFailed(`A fault of the program; incident ${error.incident}`);
  }
}
