import type { CallError, Envelope } from '../../shared/rpc/envelope.ts';

/** Carries the error of an envelope through TanStack Query. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.kind);
    this.error = error;
  }
}

/** The value of an answer, for a query of TanStack; throws `CallFailed` where there is none. */
export function valueOf<T>(reply: Envelope<T>): T {
  if (reply.ok) return reply.value;
  throw new CallFailed(reply.error);
}

/** Codes of the refusals in an error; none when it is not a refusal. */
export function refusalCodes(error: CallError): readonly string[] {
  return error.kind === 'rejected' ? error.rejections.map((rejection) => rejection.code) : [];
}
