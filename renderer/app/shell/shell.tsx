import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { PrintHead } from '../print/print-head.tsx';
import { loadPagesAhead } from '../pages-ahead.ts';
import { useScannerKeys } from '../scan/use-scan.ts';
import { useResolveScan } from '../scan/use-resolve-scan.ts';
import { soundsOn } from '../scan/sounds.ts';
import { useSession } from '../session/session.ts';
import { ArrivingPage } from './arriving-page.tsx';
import { Navigation } from './navigation-bar.tsx';
import { Palette } from './palette.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SearchBox } from './search-box.tsx';
import css from './shell.module.css';
import { StatusBar } from './status-bar.tsx';

/** The frame of every page: navigation, search and scan, the person, the page, the truth below. */
export function Shell(): ReactNode {
  const t = useText();
  const { preferences, sample, user } = useSession();
  const role = user?.role;
  useScannerKeys(useResolveScan());
  useEffect(() => {
    soundsOn.set(preferences.sounds);
  }, [preferences.sounds]);
  useEffect(() => loadPagesAhead(role), [role]);
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
        <ArrivingPage className={css['page']} />
        <StatusBar />
      </div>
      <Palette />
    </div>
  );
}
