import type { ReactNode } from 'react';
import { formatDay, formatInstant, formatPartialDate, formatShortDay } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/use-text.ts';
import css from './values.module.css';

/** A day `2026-11-21` in words, with the weekday when it matters. */
export function DayText(props: {
  readonly day: string;
  readonly weekday?: boolean;
  readonly short?: boolean;
}): ReactNode {
  const { locale } = useLocale();
  const text =
    props.short === true
      ? formatShortDay(props.day, locale)
      : formatDay(props.day, locale, props.weekday ?? false);
  return (
    <time dateTime={props.day} className={css['day']}>
      {text}
    </time>
  );
}

/** A date known to the year, month or day. */
export function PartialDateText(props: { readonly date: string }): ReactNode {
  const { locale } = useLocale();
  return (
    <time dateTime={props.date} className={css['day']}>
      {formatPartialDate(props.date, locale)}
    </time>
  );
}

/** An instant: day and time on this computer's clock; a dash where there is none. */
export function InstantText(props: { readonly at: string | null }): ReactNode {
  const { locale } = useLocale();
  if (props.at === null) return <span className={css['unit']}>—</span>;
  return (
    <time dateTime={props.at} className={css['day']}>
      {formatInstant(props.at, locale)}
    </time>
  );
}
