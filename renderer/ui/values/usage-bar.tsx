import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import css from './usage-bar.module.css';

/** How much of a limit is used, in words and as a bar; no bar where no limit was declared. */
export function UsageBar(props: {
  readonly used: number;
  readonly limit: number | null;
  readonly label: string;
  /** `beside` is the other amount of the line, so that both read in one unit. */
  readonly renderAmount: (amount: number, beside: number) => ReactNode;
}): ReactNode {
  const t = useText();
  const { used, limit } = props;
  if (limit === null) {
    return (
      <>
        {props.renderAmount(used, used)}{' '}
        <span className={css['muted']}>· {t('value.noLimit')}</span>
      </>
    );
  }
  const share = limit === 0 ? 1 : Math.min(1, used / limit);
  return (
    <span className={css['usage']}>
      <span>
        {props.renderAmount(used, limit)}{' '}
        <span className={css['muted']}>
          {t('value.of')} {props.renderAmount(limit, used)}
        </span>
      </span>
      <span
        className={css['track']}
        role="meter"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={used}
      >
        <span
          className={css['fill']}
          data-full={used > limit || undefined}
          style={{ width: used === 0 ? 0 : `max(3px, ${share * 100}%)` }}
        />
      </span>
    </span>
  );
}
