import { IconArrowLeft, IconBarcode } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { lastScan } from '../../app/scan/last-scan.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useScan } from '../../app/scan/use-scan.ts';
import { paths } from '../../app/paths.ts';
import { useFilter, useGo } from '../../app/use-go.ts';
import { useText } from '../../i18n/use-text.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { LotQueue } from './lot-queue.tsx';
import { PutAway } from './put-away.tsx';
import { SavedNote } from './saved-note.tsx';
import type { Saved } from './saved-note.tsx';
import css from './store.module.css';

type Match = OutputOf<'scan.resolve'>['matches'][number];

/** Put-away and moves at the rack: scan the lot, scan the place, one decision per screen. */
export function StorePage(): ReactNode {
  const t = useText();
  const go = useGo();
  const [lotId] = useFilter('lot');
  const [binId, setBinId] = useFilter('bin');
  const [saved, setSaved] = useState<Saved | null>(null);
  const [unknown, setUnknown] = useState<string | null>(null);
  const scanned = useScannedThing(setUnknown);
  useEffect(() => {
    document.title = `${t('nav.store')} · Impound`;
  }, [t]);
  const open = (id: string): void => {
    go(`${paths.store}?lot=${id}`);
    setUnknown(null);
  };
  const take = async (text: string): Promise<void> => {
    const match = await scanned(text);
    const scannedLot = match?.kind === 'lot' ? match.id : match?.lotId;
    if (scannedLot !== undefined) open(scannedLot);
    else if (match?.kind === 'location' && lotId !== '') setBinId(match.id);
    else if (match !== undefined) setUnknown(text);
  };
  useScan((text) => void take(text));
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <ActionButton
          kind="quiet"
          label={t('page.store.leave')}
          shortcut="Escape"
          icon={<IconArrowLeft size={20} aria-hidden="true" />}
          onRun={() => {
            if (binId !== '') setBinId('');
            else if (lotId !== '') go(paths.store);
            else go(paths.today);
          }}
        />
        <h1 className={css['title']}>{t('nav.store')}</h1>
        <ScanBox
          hint={lotId === '' ? t('page.store.scanLot') : t('page.store.scanBin')}
          onScan={(text) => void take(text)}
        />
      </header>
      {saved !== null && <SavedNote saved={saved} />}
      {unknown !== null && (
        <p className={css['unknown']} role="alert">
          {t('page.store.unknown', { text: unknown })}
        </p>
      )}
      {lotId === '' ? (
        <LotQueue onChoose={open} />
      ) : (
        <Work
          key={lotId}
          lotId={lotId}
          binId={binId}
          onBin={setBinId}
          onSaved={(done) => {
            setSaved(done);
            go(paths.store);
          }}
        />
      )}
    </div>
  );
}

function Work(props: {
  readonly lotId: string;
  readonly binId: string;
  readonly onBin: (id: string) => void;
  readonly onSaved: (saved: Saved) => void;
}): ReactNode {
  const lot = useCall('lots.get', { lotId: props.lotId });
  return <Answer of={lot}>{(value) => <PutAway {...props} lot={value} />}</Answer>;
}

/** Looks a scan up, sounds it, shows it in the status bar and keeps what means nothing here. */
function useScannedThing(
  onUnknown: (text: string | null) => void,
): (text: string) => Promise<Match | undefined> {
  const client = useClient();
  return async (text) => {
    const at = Date.now();
    lastScan.set({ text, at, result: 'waiting' });
    const reply = await client.call('scan.resolve', { text });
    const match = reply.ok ? reply.value.matches[0] : undefined;
    lastScan.set({ text, at, result: match === undefined ? 'unknown' : 'found' });
    playScanSound(match === undefined ? 'unknown' : 'ok');
    onUnknown(match === undefined ? text : null);
    if (match === undefined)
      await client.call('storage.recordUnknownScan', { text, at: paths.store });
    return match;
  };
}

/** For a scanner that types into a field, and for hands. */
function ScanBox(props: {
  readonly hint: string;
  readonly onScan: (text: string) => void;
}): ReactNode {
  const [text, setText] = useState('');
  return (
    <form
      className={css['scan']}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') props.onScan(text.trim());
        setText('');
      }}
    >
      <IconBarcode size={24} aria-hidden="true" />
      <input
        className={css['scanInput']}
        aria-label={props.hint}
        placeholder={props.hint}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
        }}
      />
    </form>
  );
}
