import { useLocation } from '@tanstack/react-router';
import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { formatDay, formatTime, localDay } from '../../i18n/dates.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText, useWords } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { usePrintedAt } from '../../ui/print/printing.ts';
import { wearStyle } from '../../ui/print/wear-style.ts';
import { useSession } from '../session/session.ts';
import css from './print-head.module.css';
import { sheetStyle } from './sheet-style.ts';

/** These pages are papers themselves, with a head of their own. */
const papers = /^\/certificates\/./;

/** On paper alone: whose sheet it is, who printed it and when; on every page, its number. */
export function PrintHead(): ReactNode {
  const printedAt = usePrintedAt();
  const { pathname } = useLocation();
  // Asked for before, because paper does not wait.
  const authority = useCall('authority.get', {});
  const { locale } = useLocale();
  if (printedAt === null || papers.test(pathname)) return null;
  return (
    <Head
      authority={authority.data === undefined ? '' : nameIn(authority.data.name, locale)}
      printedAt={printedAt}
    />
  );
}

function Head(props: { readonly authority: string; readonly printedAt: string }): ReactNode {
  const t = useText();
  const words = useWords();
  const { locale } = useLocale();
  const { user, site } = useSession();
  const printed = t('print.by', {
    name: user?.name ?? '',
    role: words(`roles.${user?.role ?? ''}`) ?? '',
    day: formatDay(localDay(props.printedAt), locale),
    time: formatTime(props.printedAt),
  });
  const { authority } = props;
  const place = site === null ? '' : `${site.code} · ${nameIn(site.name, locale)}`;
  useLayoutEffect(() => {
    const heading = document.querySelector('h1');
    const title = heading?.dataset['paper'] ?? heading?.textContent ?? '';
    const isWide = document.querySelector('[data-print-wide]') !== null;
    return wearStyle(sheetStyle({ authority, title, printed, isWide }));
  }, [authority, printed]);
  return (
    <header className={css['head']}>
      <strong className={css['authority']}>{authority}</strong>
      <span>{place}</span>
    </header>
  );
}
