import {
  IconAlertTriangle,
  IconBuildingFactory2,
  IconCalendarQuestion,
  IconChevronRight,
  IconClipboardList,
  IconFlame,
  IconMapPin,
  IconPackage,
  IconPackageImport,
  IconScale,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { AppLink } from '../../app/app-link.tsx';
import { pathOfTarget } from '../../app/paths.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { InstantText } from '../../ui/values/date-text.tsx';
import css from './work-card.module.css';

type Card = OutputOf<'work.list'>['cards'][number];

const icons: Readonly<Record<Card['target']['page'], Icon>> = {
  lots: IconPackage,
  lot: IconPackage,
  orders: IconClipboardList,
  order: IconClipboardList,
  run: IconFlame,
  receive: IconPackageImport,
  store: IconPackage,
  discrepancies: IconScale,
  reviews: IconCalendarQuestion,
  people: IconUsers,
  places: IconMapPin,
  facilities: IconBuildingFactory2,
  ledger: IconShieldCheck,
};

/** One thing that waits: its sentence, since when, and the verb that leads there. */
export function WorkCard(props: { readonly card: Card }): ReactNode {
  const t = useText();
  const words = useWords();
  const { card } = props;
  const id = useId();
  const isOverdue = card.urgency === 'overdue';
  const CardIcon = isOverdue ? IconAlertTriangle : icons[card.target.page];
  return (
    <li className={css['card']} data-urgency={card.urgency}>
      <CardIcon size={22} stroke={1.6} className={css['icon']} aria-hidden="true" />
      <div className={css['words']}>
        <p id={id} className={css['sentence']}>
          {words(`work.${card.code}.title`, card.facts) ?? card.code}
        </p>
        {card.since !== null && (
          <p className={css['since']}>
            {t('page.today.since')} <Since at={card.since} />
          </p>
        )}
      </div>
      <span className={css['verb']}>
        <AppLink to={pathOfTarget(card.target)} describedBy={id}>
          {words(`work.${card.code}.verb`, card.facts) ?? t('page.today.open')}
        </AppLink>
        <IconChevronRight size={18} aria-hidden="true" />
      </span>
    </li>
  );
}

/** Reviews are dated by a day, everything else by an instant. */
function Since(props: { readonly at: string }): ReactNode {
  return <InstantText at={props.at.length === 10 ? `${props.at}T00:00:00.000Z` : props.at} />;
}
