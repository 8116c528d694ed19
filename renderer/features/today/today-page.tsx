import { IconSunHigh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useMay, useSession, useSite } from '../../app/session/session.ts';
import { formatDay, today } from '../../i18n/dates.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Figures } from './figures.tsx';
import css from './today-page.module.css';
import { WorkCard } from './work-card.tsx';

type Work = OutputOf<'work.list'>;

const urgencies = ['overdue', 'today', 'soon', 'waiting'] as const;

/** What needs this person now, in the order of urgency: each a sentence and a verb. */
export function TodayPage(): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { user } = useSession();
  const work = useCall('work.list', {});
  const against = useAgainstRules(work.data?.figures.lotsInStore ?? 0);
  const day = formatDay(today(), locale, true);
  return (
    <Page
      title={t('page.today.title')}
      standing={
        <>
          {day}
          {work.data !== undefined && ` · ${standing([...work.data.cards, ...against], t)}`}
        </>
      }
    >
      <Answer of={work}>
        {(value) => (
          <div className={css['today']}>
            {value.cards.length + against.length === 0 ? (
              <EmptyState
                icon={<IconSunHigh size={28} />}
                title={t('page.today.nothing', { name: user?.name ?? '' })}
                text={t('page.today.nothingText')}
              />
            ) : (
              <Cards cards={[...against, ...value.cards]} />
            )}
            <Figures figures={value.figures} />
          </div>
        )}
      </Answer>
    </Page>
  );
}

/** So many lots are judged each time the first page is opened; a larger store asks on its page. */
const judgedAtOnce = 2000;

/** The card of what stands against a rule (SS-10), for those who may see goods. */
function useAgainstRules(lots: number): Work['cards'] {
  const may = useMay();
  const { id } = useSite();
  const enabled = may('goods.read') && lots > 0 && lots <= judgedAtOnce;
  const found = useCall('storage.violations', { siteId: id, limit: 1 }, { enabled });
  const count = found.data?.total ?? 0;
  if (count === 0) return [];
  const target = { page: 'places', id: null, filter: {} } as const;
  const code = 'lots-against-rules';
  return [{ code, urgency: 'today', count, facts: { count }, target, since: null }];
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
