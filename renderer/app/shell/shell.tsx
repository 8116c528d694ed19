import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PageBoundary } from '../../ui/feedback/page-boundary.tsx';
import { PrintHead } from '../print/print-head.tsx';
import { registeredPages } from '../registered-pages.ts';
import { useScannerKeys } from '../scan/use-scan.ts';
import { useResolveScan } from '../scan/use-resolve-scan.ts';
import { soundsOn } from '../scan/sounds.ts';
import { useSession } from '../session/session.ts';
import { Navigation } from './navigation-bar.tsx';
import { Palette } from './palette.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import css from './shell.module.css';
import { StatusBar } from './status-bar.tsx';

/** The frame of every page: navigation, search and scan, the person, the page, the truth below. */
export function Shell(): ReactNode {
  const t = useText();
  const { preferences, sample } = useSession();
  useScannerKeys(useResolveScan());
  useEffect(() => {
    soundsOn.set(preferences.sounds);
  }, [preferences.sounds]);
  useEffect(() => {
    // What is fetched while the core answers is there when it does not.
    for (const page of registeredPages) void page.load().catch(() => undefined);
  }, []);
  return (
    <div className={css['shell']}>
      <a href="#page" className={css['skip']}>
        {t('shell.skip')}
      </a>
      <Navigation />
      <div className={css['right']}>
        <header className={css['top']}>
          <SearchBox />
          {sample && <span className={css['sample']}>{t('shell.sample')}</span>}
          <PersonMenu />
        </header>
        <PrintHead />
        <PageArea />
        <StatusBar />
      </div>
      <Palette />
    </div>
  );
}

/** The page itself; a new page starts at its top, and keys and screen readers go on from there. */
function PageArea(): ReactNode {
  const { pathname } = useLocation();
  return <FreshPage key={pathname} />;
}

/** Made anew for each path, so that its first effect is the arrival on the page. */
function FreshPage(): ReactNode {
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    // A field of the page may have asked for the focus already.
    const { current } = area;
    if (current?.contains(document.activeElement) === false) current.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={area} id="page" className={css['page']} tabIndex={-1}>
      <PageBoundary>
        <Suspense fallback={<div className={css['page']} aria-busy="true" />}>
          <Outlet />
        </Suspense>
      </PageBoundary>
    </main>
  );
}
