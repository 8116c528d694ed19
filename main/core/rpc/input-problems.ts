import type { z } from 'zod';
import { reject } from '../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';

/** Every problem of an input at once (at most 100), each beside its field. */
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
    value = Reflect.get(value, key);
  }
  return value;
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return 'InputMissing';
  switch (issue.code) {
    case 'invalid_type':
      return 'InputWrongType';
    case 'too_small':
      return value === '' || Array.isArray(value) ? 'InputMissing' : 'InputTooSmall';
    case 'too_big':
      return 'InputTooBig';
    case 'invalid_union':
    case 'invalid_value':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'InputWrongFormat';
  }
}

function factsOf(issue: z.core.$ZodIssue): Readonly<Record<string, string | number>> {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'too_small') return { field, minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { field, maximum: Number(issue.maximum) };
  return { field };
}
