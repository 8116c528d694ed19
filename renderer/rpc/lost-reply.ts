import type { Envelope } from '../../shared/rpc/envelope.ts';

/** What a transport answers when no reply came: the client may try again. */
export const lostReply: Envelope<never> = {
  ok: false,
  error: { kind: 'unavailable', code: 'ReplyLost', retryable: true },
};
