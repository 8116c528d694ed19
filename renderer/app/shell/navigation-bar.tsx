import { VisuallyHidden } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { navigation } from '../navigation.ts';
import type { NavItem } from '../navigation.ts';
import { paths } from '../paths.ts';
import { isRegistered } from '../registered-pages.ts';
import { useMay } from '../session/session.ts';
import { Brand } from './brand.tsx';
import css from './navigation-bar.module.css';
import { useWork } from './use-work.ts';

/** What the role may do, in the order of the goods' life; counts only where something waits. */
export function Navigation(): ReactNode {
  const t = useText();
  const items = useNavItems();
  const { work, cards } = useWork();
  const pressing = cards.filter(({ urgency }) => urgency === 'overdue' || urgency === 'today');
  return (
    <nav className={css['nav']} aria-label={t('nav.label')}>
      <Brand />
      <div className={css['groups']}>
        {items.map((group) => (
          <ul key={group[0]?.path ?? ''} className={css['group']}>
            {group.map((item) => (
              <Entry
                key={item.path}
                item={item}
                count={item.path === paths.today ? pressing.length : waiting(item, work.data)}
              />
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}

/** What waits behind an entry other than Today, which counts the cards that cannot wait. */
function waiting(item: NavItem, work: OutputOf<'work.list'> | undefined): number {
  if (work === undefined) return 0;
  const counts = item.counts ?? [];
  return counts.reduce((sum, page) => sum + (work.counts[page] ?? 0), 0);
}

/** The places this person may go to and that have a page. */
export function useNavItems(): readonly (readonly NavItem[])[] {
  const may = useMay();
  return navigation
    .map((group) => group.filter((item) => may(item.permission) && isRegistered(item.path)))
    .filter((group) => group.length > 0);
}

function Entry(props: { readonly item: NavItem; readonly count: number }): ReactNode {
  const t = useText();
  const { pathname } = useLocation();
  const { item, count } = props;
  const isHere = item.path === '/' ? pathname === '/' : pathname.startsWith(item.path);
  return (
    <li>
      <Link to={item.path} className={css['entry']} aria-current={isHere ? 'page' : undefined}>
        <item.icon size={19} stroke={1.6} aria-hidden="true" />
        <span className={css['word']}>{t(item.text)}</span>
        {count > 0 && (
          <span className={css['count']}>
            <VisuallyHidden>{t('nav.waiting', { count })}</VisuallyHidden>
            <span aria-hidden="true">{formatInteger(count)}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
