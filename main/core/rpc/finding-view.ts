import type { Rejection } from '../../../shared/kernel/rejection.ts';

/** A refusal as a reply tells it of an act that nobody has tried yet. */
export interface FindingView {
  readonly code: string;
  readonly rule?: string;
  readonly facts?: Record<string, string | number>;
}

/** What a rule has against an act; the field is left out, for none was filled. */
export function findingView({ code, rule, facts }: Rejection): FindingView {
  return {
    code,
    ...(rule === undefined ? {} : { rule }),
    ...(facts === undefined ? {} : { facts: { ...facts } }),
  };
}
