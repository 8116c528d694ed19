import type { ReactNode } from 'react';
import { formatDay } from '../../i18n/dates.ts';
import { useLocale, useText, useWords } from '../../i18n/use-text.ts';
import css from './orders.module.css';
import type { OrderChange } from './order-changes.ts';

const namedLots = 4;

/** What changed, one sentence each, in the words of the order. */
export function ChangeList(props: { readonly changes: readonly OrderChange[] }): ReactNode {
  const sentence = useChangeSentence();
  return (
    <ul className={css['changes']}>
      {props.changes.map((change) => (
        <li key={change.kind}>{sentence(change)}</li>
      ))}
    </ul>
  );
}

function useChangeSentence(): (change: OrderChange) => string {
  const t = useText();
  const words = useWords();
  const { locale } = useLocale();
  const nothing = t('page.order.change.nothing');
  return (change) => {
    switch (change.kind) {
      case 'lines-added':
      case 'lines-removed':
      case 'lines-changed': {
        const lots = change.lots.slice(0, namedLots).join(', ');
        const more = change.lots.length - namedLots;
        const named = more > 0 ? t('page.order.change.more', { lots, count: more }) : lots;
        return t(`page.order.change.${change.kind}`, { lots: named });
      }
      case 'approvals':
        return t('page.order.change.approvals', { from: change.from, to: change.to });
      case 'state':
      case 'method':
      case 'day':
      case 'facility':
      case 'permit':
      case 'title': {
        const write = (value: string): string => {
          if (value === '') return nothing;
          if (change.kind === 'state') return words(`states.${value}`) ?? value;
          if (change.kind === 'method') return words(`method.${value}`) ?? value;
          return change.kind === 'day' ? formatDay(value, locale) : value;
        };
        const facts = { from: write(change.from), to: write(change.to) };
        return t(`page.order.change.${change.kind}`, facts);
      }
    }
  };
}
