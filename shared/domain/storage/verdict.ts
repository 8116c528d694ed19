import type { Finding, Verdict } from './storage-facts.ts';

const weights: Readonly<Record<Verdict, number>> = { allowed: 0, conditional: 1, forbidden: 2 };

/** The stricter of two verdicts. */
export function stricterVerdict(a: Verdict, b: Verdict): Verdict {
  return weights[a] >= weights[b] ? a : b;
}

/** True when `a` is milder than `b`. */
export function isMilder(a: Verdict, b: Verdict): boolean {
  return weights[a] < weights[b];
}

/** The strictest verdict of all findings; `allowed` when there is none. */
export function strictestOf(findings: readonly Finding[]): Verdict {
  let strictest: Verdict = 'allowed';
  for (const finding of findings) strictest = stricterVerdict(strictest, finding.verdict);
  return strictest;
}
