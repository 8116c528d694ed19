import type { Envelope } from '../../../shared/rpc/envelope.ts';
import { Unavailable } from '../platform/unavailable.ts';
import type { RouterParts } from './router.ts';

/** Turns what was thrown into an envelope; details of a defect go to the log, not to the page. */
export function errorEnvelope(
  parts: Pick<RouterParts, 'ids' | 'reportDefect'>,
  procedure: string,
  error: unknown,
): Envelope<never> {
  if (error instanceof Unavailable) {
    const { code, retryable } = error;
    return { ok: false, error: { kind: 'unavailable', code, retryable } };
  }
  const incident = parts.ids.next();
  parts.reportDefect(incident, procedure, error);
  return { ok: false, error: { kind: 'defect', incident } };
}
