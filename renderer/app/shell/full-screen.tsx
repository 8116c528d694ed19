import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useShortcut } from '../../ui/actions/shortcut.ts';
import { PrintHead } from '../print/print-head.tsx';
import { useScannerKeys } from '../scan/use-scan.ts';
import { useResolveScan } from '../scan/use-resolve-scan.ts';
import { soundsOn } from '../scan/sounds.ts';
import { useSession } from '../session/session.ts';
import { ArrivingPage } from './arriving-page.tsx';
import css from './full-screen.module.css';
import { Palette } from './palette.tsx';
import { SearchBox } from './search-box.tsx';
import { StatusBar } from './status-bar.tsx';
import { lockShortcut, useSessionActs } from './use-session-acts.ts';

/** For work at the rack: the page has the whole window; the status bar and search stay. */
export function FullScreen(): ReactNode {
  const { preferences } = useSession();
  const { lock } = useSessionActs();
  useShortcut(lockShortcut, lock);
  useScannerKeys(useResolveScan());
  useEffect(() => {
    soundsOn.set(preferences.sounds);
  }, [preferences.sounds]);
  return (
    <div className={css['whole']}>
      <PrintHead />
      <ArrivingPage className={css['page']} />
      <StatusBar>
        <SearchBox slim />
      </StatusBar>
      <Palette />
    </div>
  );
}
