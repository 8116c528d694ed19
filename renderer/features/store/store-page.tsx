import { IconArrowLeft, IconBarcode } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { playScanSound } from '../../app/scan/sounds.ts';
import { paths } from '../../app/paths.ts';
import { useFilter, useGo } from '../../app/use-go.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { useFocusKept } from '../../ui/focus/use-focus-kept.ts';
import { pageTitleId } from '../../ui/layout/page.tsx';
import { LotQueue } from './lot-queue.tsx';
import { PutAway } from './put-away.tsx';
import { SavedNote } from './saved-note.tsx';
import type { SavedLot } from './saved-note.tsx';
import css from './store.module.css';
import { useRackScan } from './use-rack-scan.ts';
import type { Trouble } from './use-rack-scan.ts';

/** Put-away and moves at the rack: scan the lot, scan the place, one decision per screen. */
export function StorePage(): ReactNode {
  const t = useText();
  const go = useGo();
  const [lotId] = useFilter('lot');
  const [binId, setBinId] = useFilter('bin');
  const [saved, setSaved] = useState<SavedLot | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    document.title = `${t('nav.store')} · Impound`;
  }, [t]);
  useFocusKept(`${lotId} ${binId}`);
  const open = (id: string): void => {
    const isLeft = lotId !== '' && binId !== '' && id !== lotId;
    setTrouble(isLeft ? { kind: 'not-saved', text: '' } : null);
    if (isLeft) playScanSound('wrong');
    go(`${paths.store}?lot=${id}`);
  };
  const take = useRackScan({
    lotId,
    onLot: open,
    onPlace: (lot, place) => {
      setTrouble(null);
      go(`${paths.store}?lot=${lot}&bin=${place}`);
    },
    onTrouble: setTrouble,
  });
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
        <h1 id={pageTitleId} className={css['title']}>
          {t('nav.store')}
        </h1>
        <ScanBox
          hint={lotId === '' ? t('page.store.scanLot') : t('page.store.scanBin')}
          onScan={take}
        />
      </header>
      {saved !== null && <SavedNote saved={saved} />}
      {trouble !== null && (
        <p className={css['unknown']} role="alert">
          {t(`page.store.scan.${trouble.kind}`, { text: trouble.text })}
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
            setTrouble(null);
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
  readonly onSaved: (saved: SavedLot) => void;
}): ReactNode {
  const lot = useCall('lots.get', { lotId: props.lotId });
  return (
    <Answer of={lot}>
      {(value) => (
        <PutAway
          {...props}
          lot={value}
          onSaved={(saved) => {
            props.onSaved({ ...saved, packages: value.packages.length });
          }}
        />
      )}
    </Answer>
  );
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
