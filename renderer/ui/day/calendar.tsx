import { DatePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import kazakh from 'dayjs/locale/kk';
import russian from 'dayjs/locale/ru';
import type { ReactNode } from 'react';
import { formatDay, formatPartialDate, today, weekdayName } from '../../i18n/dates.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import css from './calendar.module.css';

// The names of months to choose from; English is there.
for (const language of [kazakh, russian]) dayjs.locale(language, undefined, true);

/**
 * A month in the reader's language, Monday first: the browser's own speaks that of the computer.
 * Arrows move by days and weeks, Enter chooses; the head leads to months and years.
 */
export function Calendar(props: {
  /** The day that is chosen; undefined for none. */
  readonly value: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly onChoose: (day: string) => void;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { value, min, max } = props;
  const now = today();
  const wanted = value ?? (max !== undefined && max < now ? max : now);
  const first = min !== undefined && wanted < min ? min : wanted;
  return (
    <DatePicker
      value={value ?? null}
      defaultDate={first}
      onChange={(day) => {
        if (day !== null) props.onChoose(day);
      }}
      {...(min === undefined ? {} : { minDate: min })}
      {...(max === undefined ? {} : { maxDate: max })}
      locale={locale}
      firstDayOfWeek={1}
      // Red is kept for what is forbidden.
      weekendDays={[]}
      hideOutsideDates
      classNames={{ day: css['day'] ?? '', calendarHeaderLevel: css['level'] ?? '' }}
      monthLabelFormat={(day) => formatPartialDate(day.slice(0, 7), locale)}
      weekdayFormat={(day) => weekday(day, locale)}
      getDayAriaLabel={(day) => formatDay(day, locale, true)}
      getDayProps={(day) => ({
        ...(day === now ? { 'aria-current': 'date' } : {}),
        ...(day === first ? { 'data-autofocus': true } : {}),
      })}
      // A dialog behind the calendar would hear its Escape, too.
      __stopPropagation
      ariaLabels={{
        previousMonth: t('calendar.previous'),
        nextMonth: t('calendar.next'),
        previousYear: t('calendar.previousYear'),
        nextYear: t('calendar.nextYear'),
        previousDecade: t('calendar.previousDecade'),
        nextDecade: t('calendar.nextDecade'),
      }}
    />
  );
}

/** The short name of a day over its column; the long one for who asks. */
function weekday(day: string, locale: string): ReactNode {
  return (
    <abbr title={weekdayName(day, locale, 'long')} className={css['weekday']}>
      {weekdayName(day, locale, 'short')}
    </abbr>
  );
}
