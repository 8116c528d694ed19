import { z } from 'zod';

/** A refusal by a rule, as it crosses the wire. Same shape as `Rejection` of the kernel. */
export const rejectionSchema = z.object({
  code: z.string(),
  rule: z.string().optional(),
  field: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Why there is no answer: a rule, the surroundings (retry may help), or our own defect. */
export const callErrorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rejected'), rejections: z.array(rejectionSchema).min(1) }),
  z.object({ kind: z.literal('unavailable'), code: z.string(), retryable: z.boolean() }),
  z.object({ kind: z.literal('defect'), incident: z.string() }),
]);

/** Every reply of the core has this shape; nothing is thrown across a process. */
export const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: callErrorSchema }),
]);

/** What a client sends: no identity, no file path. */
export const requestSchema = z.object({
  procedure: z.string().max(100),
  input: z.unknown(),
  /** Client-made UUIDv7; required for commands, so that a retry is harmless. */
  commandId: z.string().max(36).optional(),
});

/** Pushed to clients: which topics changed, or how far a long job is. */
export const serverMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), topics: z.array(z.string()), ledgerSize: z.number() }),
  z.object({
    kind: z.literal('progress'),
    job: z.string(),
    done: z.number(),
    total: z.number().nullable(),
  }),
  z.object({ kind: z.literal('session'), state: z.enum(['signed-out', 'locked']) }),
]);

export type CallError = z.infer<typeof callErrorSchema>;
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError };
export type Request = z.infer<typeof requestSchema>;
export type ServerMessage = z.infer<typeof serverMessageSchema>;
