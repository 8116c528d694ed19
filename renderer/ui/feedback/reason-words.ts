import { useCallback } from 'react';
import { useWords } from '../../i18n/use-text.ts';
import type { Facts } from '../../i18n/readable-facts.ts';

/** A refusal, a finding of a storage rule or an assumption of an import, by its code. */
interface Reason {
  readonly code: string;
  readonly facts?: Facts | undefined;
}

/** The sentence of a reason and what would make it possible; undefined when it has no words. */
export function useReasonWords(): {
  readonly why: (reason: Reason) => string | undefined;
  readonly remedy: (reason: Reason) => string | undefined;
} {
  const words = useWords();
  const why = useCallback(
    ({ code, facts }: Reason) =>
      words(`rejections.${code}.why`, facts) ??
      words(`findings.${code}.text`, facts) ??
      words(`assumptions.${code}.why`, facts) ??
      words(`warnings.${code}.why`, facts),
    [words],
  );
  const remedy = useCallback(
    ({ code, facts }: Reason) =>
      words(`rejections.${code}.remedy`, facts) ?? words(`findings.${code}.remedy`, facts),
    [words],
  );
  return { why, remedy };
}
