import { useCallback } from 'react';
import { useText, useWords } from '../../i18n/use-text.ts';
import { useReasonWords } from '../feedback/reason-words.ts';
import type { TimelineEntry } from './timeline.tsx';

/** What happened as a sentence; of a refusal, what was asked and every reason in words. */
export function useEventWords(): (entry: TimelineEntry) => string {
  const t = useText();
  const words = useWords();
  const { why } = useReasonWords();
  return useCallback(
    (entry: TimelineEntry) => {
      const { refusals } = entry;
      if (refusals !== undefined && refusals.length > 0) {
        const { procedure = '' } = entry.facts;
        const reasons = refusals.map((each) => why(each) ?? each.code).join(' ');
        return t('timeline.refused', {
          procedure: words(`procedures.${procedure}`) ?? procedure,
          reasons,
        });
      }
      return words(`events.${entry.type}`, entry.facts) ?? entry.type;
    },
    [t, words, why],
  );
}
