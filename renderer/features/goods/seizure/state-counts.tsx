import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-text.ts';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { statuses } from '../lots/lot-query.ts';
import css from '../lots/goods.module.css';

/** Lots by state in the order of their life: one state as its badge, several with counts. */
export function StateCounts(props: {
  readonly states: Readonly<Record<string, number>>;
}): ReactNode {
  const words = useWords();
  const present = statuses.filter((status) => (props.states[status] ?? 0) > 0);
  const [only] = present;
  if (present.length === 1 && only !== undefined) return <StateBadge state={only} />;
  return (
    <span className={css['states']}>
      {present.map((status, index) => (
        <span key={status}>
          {words(`states.${status}`)} {props.states[status]}
          {index < present.length - 1 && ' ·'}
        </span>
      ))}
    </span>
  );
}
