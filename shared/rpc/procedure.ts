import type { z } from 'zod';
import type { Permission } from '../domain/access/permissions.ts';

/**
 * What is kept of a call besides its events (AC-05): `refusals` records every refusal in the
 * ledger, `access` also records that records were taken out, `none` keeps nothing.
 */
export type AuditChoice = 'refusals' | 'access' | 'none';

/** One procedure of the contract, as data. */
export interface Procedure<
  Kind extends 'command' | 'query' = 'command' | 'query',
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  readonly permission: Permission;
  readonly audit: AuditChoice;
  /** Codes of the rejections that the handler may answer, beside those of every call. */
  readonly rejections: readonly string[];
}

interface CommandOptions<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly permission: Permission;
  readonly audit?: AuditChoice;
  readonly rejections?: readonly string[];
}

/** Declares a procedure that changes something; its refusals are recorded unless said. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  options: CommandOptions<I, O>,
): Procedure<'command', I, O> {
  return { kind: 'command', audit: 'refusals', rejections: [], ...options };
}

/** Declares a procedure that only reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  options: CommandOptions<I, O>,
): Procedure<'query', I, O> {
  return { kind: 'query', audit: 'none', rejections: [], ...options };
}
