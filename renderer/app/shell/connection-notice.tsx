import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCell } from '../../rpc/cell.ts';
import { connectionState, tryNow } from '../../rpc/connection-state.ts';
import type { ConnectionState } from '../../rpc/connection-state.ts';
import { saveState } from '../../rpc/save-state.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import css from './connection-notice.module.css';

/** A break that mends itself sooner than this is not worth a word. */
const graceMilliseconds = 1_200;

/** Over every page, while the core is not heard: what is not lost, and what to do. */
export function ConnectionNotice(): ReactNode {
  const state = useCell(connectionState);
  if (state === 'connected' || state === 'connecting') return null;
  return <Broken key={state} state={state} />;
}

function Broken(props: { readonly state: ConnectionState }): ReactNode {
  const t = useText();
  const saving = useCell(saveState);
  const again = useCell(tryNow);
  const [isWorthAWord, setWorthAWord] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setWorthAWord(true);
    }, graceMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isWorthAWord) return null;
  const isRefused = props.state === 'refused';
  const isUnsure = saving.kind === 'not-saved' && saving.why === 'unavailable';
  return (
    <div role="alert" className={css['notice']}>
      <IconCloudOff size={24} aria-hidden="true" />
      <div className={css['words']}>
        <p className={css['title']}>
          {t(isRefused ? 'failure.notLaunched' : 'connection.lostTitle')}
        </p>
        <p>{t(isRefused ? 'failure.notLaunched.help' : 'connection.lostText')}</p>
        {isUnsure && <p>{t('connection.unsure')}</p>}
      </div>
      {!isRefused && <ActionButton label={t('connection.tryNow')} onRun={again} inDialog />}
    </div>
  );
}
