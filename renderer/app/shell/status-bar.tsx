import {
  IconAlertTriangle,
  IconBarcode,
  IconCheck,
  IconClock,
  IconCloudOff,
  IconLoader2,
  IconPlugConnected,
  IconShieldCheck,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { foreignTimeZone, formatTime } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCell } from '../../rpc/cell.ts';
import { connectionState } from '../../rpc/connection-state.ts';
import { saveState } from '../../rpc/save-state.ts';
import { useCall } from '../../rpc/use-call.ts';
import { lastScan } from '../scan/last-scan.ts';
import css from './status-bar.module.css';

/**
 * Always tells the truth: saved or not, the last scan, the head of the ledger, the connection.
 * `children` stand before it.
 */
export function StatusBar(props: { readonly children?: ReactNode }): ReactNode {
  const t = useText();
  return (
    <footer className={css['bar']} aria-label={t('status.label')}>
      {props.children}
      <Saved />
      <Scanned />
      <TimeZone />
      <LedgerHead />
      <Connection />
    </footer>
  );
}

function Saved(): ReactNode {
  const t = useText();
  const state = useCell(saveState);
  const size = 16;
  return (
    <span role="status" className={css['part']} data-save={state.kind}>
      {state.kind === 'saving' && <IconLoader2 size={size} aria-hidden="true" />}
      {state.kind === 'not-saved' && <IconAlertTriangle size={size} aria-hidden="true" />}
      {(state.kind === 'saved' || state.kind === 'idle') && (
        <IconCheck size={size} aria-hidden="true" />
      )}
      {state.kind === 'idle' && t('status.idle')}
      {state.kind === 'saving' && t('status.saving')}
      {state.kind === 'saved' && t('status.saved', { time: formatTime(state.at) })}
      {state.kind === 'not-saved' && t(`status.notSaved.${state.why}`)}
    </span>
  );
}

function Scanned(): ReactNode {
  const t = useText();
  const scan = useCell(lastScan);
  if (scan === null) return null;
  return (
    <span className={css['part']} data-shrinks="true">
      <IconBarcode size={16} aria-hidden="true" />
      <span className={css['mono']}>{scan.text}</span>
      <span>
        {t(`scan.${scan.result}`)} · {formatTime(scan.at)}
      </span>
    </span>
  );
}

/** Where the clock on the wall of the computer shows another time than the page. */
function TimeZone(): ReactNode {
  const t = useText();
  const zone = foreignTimeZone();
  if (zone === undefined) return null;
  return (
    <span className={css['part']}>
      <IconClock size={16} aria-hidden="true" />
      {t('status.timesOf', { zone })}
    </span>
  );
}

function LedgerHead(): ReactNode {
  const t = useText();
  const status = useCall('ledger.status', {});
  if (status.data === undefined) return null;
  const { size, root, lastVerified } = status.data;
  return (
    <span
      className={css['part']}
      data-right="true"
      data-bad={lastVerified?.ok === false || undefined}
    >
      <IconShieldCheck size={16} aria-hidden="true" />
      {lastVerified?.ok === false
        ? t('status.ledger.broken')
        : t('status.ledger', { count: size, size: formatInteger(size) })}
      <span className={`${css['mono'] ?? ''} ${css['root'] ?? ''}`}>{root.slice(0, 8)}</span>
    </span>
  );
}

function Connection(): ReactNode {
  const t = useText();
  const state = useCell(connectionState);
  const isBroken = state === 'lost' || state === 'refused';
  return (
    <span role="status" className={css['part']} data-bad={isBroken || undefined}>
      {isBroken ? (
        <IconCloudOff size={16} aria-hidden="true" />
      ) : (
        <IconPlugConnected size={16} aria-hidden="true" />
      )}
      {t(`connection.${state}`)}
    </span>
  );
}
