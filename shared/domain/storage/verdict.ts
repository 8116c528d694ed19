import type { Finding, Verdict } from './storage-facts.ts';

const weights: Readonly<Record<Verdict, number>> = { allowed: 0, conditional: 1, forbidden: 2 };

/** The stricter of two verdicts. */
export function stricterVerdict(a: Verdict, b: Verdict): Verdict {
  return weights[a] >= weights[b] ? a : b;
}

/** The strictest verdict of all findings; `allowed` when there is none. */
export function strictestOf(findings: readonly Finding[]): Verdict {
  let strictest: Verdict = 'allowed';
  for (const finding of findings) strictest = stricterVerdict(strictest, finding.verdict);
  return strictest;
}
