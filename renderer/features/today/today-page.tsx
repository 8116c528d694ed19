import { IconSunHigh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useSession } from '../../app/session/session.ts';
import { useWork } from '../../app/shell/use-work.ts';
import { formatDay, today } from '../../i18n/dates.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Figures } from './figures.tsx';
import { RulesNote } from './rules-note.tsx';
import css from './today-page.module.css';
import { WorkCard } from './work-card.tsx';

type Work = OutputOf<'work.list'>;

const urgencies = ['overdue', 'today', 'soon', 'waiting'] as const;

/** What needs this person now, in the order of urgency: each a sentence and a verb. */
export function TodayPage(): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { user } = useSession();
  const { work, cards, judged } = useWork();
  const day = formatDay(today(), locale, true);
  return (
    <Page
      title={t('page.today.title')}
      standing={
        <>
          {day}
          {work.data !== undefined && ` · ${standing(cards, t)}`}
        </>
      }
    >
      <Answer of={work}>
        {(value) => (
          <div className={css['today']}>
            {cards.length === 0 ? (
              <EmptyState
                icon={<IconSunHigh size={28} />}
                title={t('page.today.nothing', { name: user?.name ?? '' })}
                text={t('page.today.nothingText')}
              />
            ) : (
              <Cards cards={cards} />
            )}
            <RulesNote judged={judged} />
            <Figures figures={value.figures} />
          </div>
        )}
      </Answer>
    </Page>
  );
}

function standing(cards: Work['cards'], t: ReturnType<typeof useText>): string {
  const overdue = cards.filter((card) => card.urgency === 'overdue').length;
  if (overdue > 0) return t('page.today.overdue', { count: overdue });
  const due = cards.filter((card) => card.urgency === 'today').length;
  return due > 0 ? t('page.today.due', { count: due }) : t('page.today.calm');
}

function Cards(props: { readonly cards: Work['cards'] }): ReactNode {
  const t = useText();
  return urgencies.map((urgency) => {
    const cards = props.cards.filter((card) => card.urgency === urgency);
    if (cards.length === 0) return null;
    return (
      <section key={urgency} aria-labelledby={`urgency-${urgency}`}>
        <h2 id={`urgency-${urgency}`} className={css['urgency']} data-urgency={urgency}>
          {t(`page.today.urgency.${urgency}`)}
        </h2>
        <ul className={css['cards']}>
          {cards.map((card) => (
            <WorkCard key={`${card.code} ${card.target.id ?? ''}`} card={card} />
          ))}
        </ul>
      </section>
    );
  });
}
