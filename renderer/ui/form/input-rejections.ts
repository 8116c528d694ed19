import type { z } from 'zod';
import { contract } from '../../../shared/rpc/contract.ts';
import type { CommandName } from '../../../shared/rpc/contract.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import { inputProblems } from '../../../shared/rpc/input-problems.ts';

/**
 * What the contract's own schema says of an input, the first of each field, in the codes the core
 * would answer. Asked before sending, so that a slip of the hand is not recorded as a refusal
 * (AC-05).
 */
export function inputRejections(procedure: CommandName, input: unknown): readonly Rejection[] {
  const parsed = (contract[procedure].input as z.ZodType).safeParse(input);
  if (parsed.success) return [];
  const byField = new Map<string, Rejection>();
  for (const problem of inputProblems(parsed.error, input)) {
    const field = problem.field ?? '';
    if (!byField.has(field)) byField.set(field, { ...problem, field });
  }
  return [...byField.values()];
}
