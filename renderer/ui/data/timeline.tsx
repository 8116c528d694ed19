import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { formatDay, formatTime, localDay } from '../../i18n/dates.ts';
import { useLocale, useText, useWords } from '../../i18n/use-text.ts';
import { useEventWords } from './event-words.ts';
import css from './timeline.module.css';

export type TimelineEntry = OutputOf<'lots.timeline'>['items'][number];

/** What happened, newest first, by days: the sentence, who did it in which role, and why. */
export function Timeline(props: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  const { locale } = useLocale();
  const days = Map.groupBy(props.entries, (entry) => localDay(entry.at));
  return (
    <div className={css['timeline']}>
      {[...days].map(([day, entries]) => (
        <section key={day}>
          <h3 className={css['day']}>{formatDay(day, locale, true)}</h3>
          <ol className={css['list']}>
            {entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry(props: { readonly entry: TimelineEntry }): ReactNode {
  const t = useText();
  const words = useWords();
  const eventWords = useEventWords();
  const { entry } = props;
  const role = words(`roles.${entry.actorRole}`) ?? entry.actorRole;
  return (
    <li className={css['entry']}>
      <time className={css['time']} dateTime={entry.at}>
        {formatTime(entry.at)}
      </time>
      <span className={css['dot']} aria-hidden="true" />
      <div>
        <p className={css['what']}>
          <Unbroken text={eventWords(entry)} />
        </p>
        <p className={css['who']}>
          {entry.actorRole === 'program' ? t('timeline.program') : `${entry.actorName}, ${role}`}
          {' · '}
          {entry.station}
        </p>
        {entry.reason !== null && <p className={css['why']}>{entry.reason}</p>}
      </div>
    </li>
  );
}

const reference = /([A-Z]{3}-[A-Z0-9]{2,8}-\d{2}-\d{6,9}-[0-9A-Z])/;

/** References are read and typed as one: no line ends inside them. */
function Unbroken(props: { readonly text: string }): ReactNode {
  return props.text.split(reference).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className={css['unbroken']}>
        {part}
      </span>
    ),
  );
}
