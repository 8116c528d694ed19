import type { z } from 'zod';
import { contract } from '../../../shared/rpc/contract.ts';
import type { CommandName } from '../../../shared/rpc/contract.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';

/**
 * What the contract's own schema says of an input, all at once, in the codes the core would
 * answer. Asked before sending, so that a slip of the hand is not recorded as a refusal (AC-05).
 */
export function inputRejections(procedure: CommandName, input: unknown): readonly Rejection[] {
  const parsed = (contract[procedure].input as z.ZodType).safeParse(input);
  if (parsed.success) return [];
  const byField = new Map<string, Rejection>();
  for (const issue of parsed.error.issues) {
    const field = issue.path.map(String).join('.');
    if (byField.has(field)) continue;
    byField.set(field, { code: codeOf(issue, input), field, facts: factsOf(issue) });
  }
  return [...byField.values()];
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): string {
  const value = valueAt(input, issue.path);
  const isEmpty =
    value === '' ||
    value === null ||
    value === undefined ||
    (Array.isArray(value) && value.length === 0);
  if (isEmpty) return 'InputMissing';
  if (Number.isNaN(value)) return 'InputNotANumber';
  if (issue.code === 'too_small') return 'InputTooSmall';
  if (issue.code === 'too_big') return 'InputTooBig';
  return issue.code === 'invalid_type' ? 'InputWrongType' : 'InputWrongFormat';
}

function factsOf(issue: z.core.$ZodIssue): Readonly<Record<string, string | number>> {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  return {};
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key) as unknown;
  }
  return value;
}
