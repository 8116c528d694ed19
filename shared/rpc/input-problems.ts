import type { z } from 'zod';
import { reject } from '../kernel/rejection.ts';
import type { Rejection } from '../kernel/rejection.ts';

/**
 * Every problem of an input at once (at most 100), each beside its field, in the same codes
 * wherever the contract's schema is asked: in the page before sending, in the core for certain.
 */
export function inputProblems(error: z.ZodError, input: unknown): readonly Rejection[] {
  return error.issues.slice(0, 100).map((issue) => {
    const field = issue.path.map(String).join('.');
    return reject(
      codeOf(issue, valueAt(input, issue.path)),
      undefined,
      factsOf(issue),
      field === '' ? undefined : field,
    );
  });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key) as unknown;
  }
  return value;
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (isEmpty(value)) return 'InputMissing';
  if (Number.isNaN(value)) return 'InputNotANumber';
  if (issue.code === 'too_small') {
    return issue.origin === 'string' ? 'InputTooShort' : 'InputTooSmall';
  }
  if (issue.code === 'too_big') return tooBig[issue.origin] ?? 'InputTooBig';
  return issue.code === 'invalid_type' ? 'InputWrongType' : 'InputWrongFormat';
}

/** A text is too long and a list has too many rows, where a number is too big. */
const tooBig: Readonly<Record<string, string>> = { string: 'InputTooLong', array: 'InputTooMany' };

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || value === '';
}

function factsOf(issue: z.core.$ZodIssue): Rejection['facts'] {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  return {};
}
