import type { CallError } from '../../shared/rpc/envelope.ts';

/** Carries the error of an envelope through TanStack Query. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly error: CallError;

  constructor(error: CallError) {
    super(error.kind);
    this.error = error;
  }
}

/** Codes of the refusals in an error; none when it is not a refusal. */
export function refusalCodes(error: CallError): readonly string[] {
  return error.kind === 'rejected' ? error.rejections.map((rejection) => rejection.code) : [];
}
