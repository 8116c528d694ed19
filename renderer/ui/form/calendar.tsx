import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { formatDay, formatPartialDate, today, weekdayNames } from '../../i18n/dates.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import css from './calendar.module.css';
import { addMonths, dayByKey, dayWithin, weeksOf } from './month-grid.ts';

interface CalendarProps {
  /** The day that is chosen; undefined for none. */
  readonly value: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly onChoose: (day: string) => void;
}

/**
 * A month in the reader's language, Monday first: the browser's own speaks that of the computer.
 * Arrows move by days and weeks, Page Up and Page Down by months, Enter chooses.
 */
export function Calendar(props: CalendarProps): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { min, max } = props;
  const start = dayWithin(props.value ?? today(), min, max);
  const [hand, setHand] = useState({ day: start, isByKey: false });
  const { day } = hand;
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hand.isByKey) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [hand]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = dayByKey(day, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setHand({ day: dayWithin(next, min, max), isByKey: true });
  };
  const turn = (months: number): void => {
    setHand({ day: dayWithin(addMonths(day, months), min, max), isByKey: false });
  };
  return (
    <div className={css['calendar']}>
      <div className={css['head']}>
        <Turn
          label={t('calendar.previous')}
          icon={<IconChevronLeft size={18} aria-hidden="true" />}
          onTurn={() => {
            turn(-1);
          }}
        />
        <span className={css['month']} aria-live="polite">
          {formatPartialDate(day.slice(0, 7), locale)}
        </span>
        <Turn
          label={t('calendar.next')}
          icon={<IconChevronRight size={18} aria-hidden="true" />}
          onTurn={() => {
            turn(1);
          }}
        />
      </div>
      <div ref={grid} role="grid" tabIndex={-1} className={css['days']} onKeyDown={onKeyDown}>
        <div role="row" className={css['week']}>
          {weekdayNames(locale).map(({ short, long }) => (
            <span key={long} role="columnheader" aria-label={long} className={css['name']}>
              {short}
            </span>
          ))}
        </div>
        {weeksOf(day).map((week) => (
          <div key={week[0]} role="row" className={css['week']}>
            {week.map((each) => (
              <Day key={each} {...props} day={each} inHand={day} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Leads to the month before or after. */
function Turn(props: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onTurn: () => void;
}): ReactNode {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={32}
      aria-label={props.label}
      data-mantine-stop-propagation="true"
      onClick={props.onTurn}
    >
      {props.icon}
    </ActionIcon>
  );
}

function Day(props: CalendarProps & { readonly day: string; readonly inHand: string }): ReactNode {
  const { locale } = useLocale();
  const { day, inHand, value, min, max } = props;
  const isOut = dayWithin(day, min, max) !== day;
  return (
    <div role="gridcell" aria-selected={day === value}>
      <button
        type="button"
        className={css['day']}
        // A dialog behind the calendar would hear its Escape, too.
        data-mantine-stop-propagation="true"
        data-autofocus={day === inHand || undefined}
        data-beside={day.slice(0, 7) !== inHand.slice(0, 7) || undefined}
        data-chosen={day === value || undefined}
        aria-label={formatDay(day, locale, true)}
        aria-current={day === today() ? 'date' : undefined}
        aria-disabled={isOut || undefined}
        tabIndex={day === inHand ? 0 : -1}
        onClick={() => {
          if (!isOut) props.onChoose(day);
        }}
      >
        {Number(day.slice(8))}
      </button>
    </div>
  );
}
