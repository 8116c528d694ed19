import { TextInput } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { playScanSound } from '../../../app/scan/sounds.ts';
import { useLookUpScan } from '../../../app/scan/use-look-up-scan.ts';
import { useScan } from '../../../app/scan/use-scan.ts';
import { useScansInTurn } from '../../../app/scan/use-scans-in-turn.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useClient } from '../../../rpc/client-context.tsx';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';
import css from './verify.module.css';

/** The package in hand, as the scan named it. */
export interface ScannedPackage {
  readonly id: string;
  readonly reference: string;
  /** What was read, as it was read: it goes into the record. */
  readonly scanned: string;
  readonly goods: string;
  /** Whether it was sealed when it was packed; the number is not shown, it is read off. */
  readonly isSealed: boolean | null;
  readonly isWeighed: boolean | null;
  readonly isChecked: boolean;
}

/** The package of a line by its id, with what the checker may know before looking. */
export function packageById(
  lines: readonly OrderLine[],
  id: string,
  scanned: string,
): ScannedPackage | undefined {
  for (const { lot, packages } of lines) {
    const found = packages.find((each) => each.id === id);
    if (found === undefined) continue;
    return {
      id,
      reference: found.reference,
      scanned,
      goods: lot.description,
      isSealed: found.sealNumber !== null,
      isWeighed: found.grossGrams !== null,
      isChecked: found.verification !== 'waiting',
    };
  }
  return undefined;
}

/** Why the last scan was not taken: it names no package that waits here, or no answer came. */
interface Trouble {
  readonly kind: 'unknown' | 'not-asked' | 'checked' | 'foreign';
  readonly text: string;
}

/** Waits for the next package: a scan from anywhere, or its number typed by hand. */
export function ScanPackage(props: {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly onScanned: (found: ScannedPackage) => void;
  /** What was read is not taken: the verdict on another package is no answer to it. */
  readonly onRefused: () => void;
}): ReactNode {
  const t = useText();
  const client = useClient();
  const [typed, setTyped] = useState('');
  const lookUp = useLookUpScan();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // What was not taken is there to be corrected, and the next scan, which may come at once,
    // replaces it.
    if (trouble !== null && field.current?.value === trouble.text) field.current.select();
  }, [trouble]);
  const refuse = (kind: Trouble['kind'], text: string): void => {
    setTrouble({ kind, text });
    props.onRefused();
    // Unless the next one is being read into the field already.
    if (field.current === document.activeElement) setTyped((now) => (now === '' ? text : now));
  };
  /** Of a lot that is not on this order; a package of a line that was stopped is no stranger. */
  const isForeign = async (lotId: string | undefined): Promise<'foreign' | false> => {
    if (lotId === undefined) return false;
    const reply = await client.call('lots.get', { lotId });
    return reply.ok && reply.value.orderReference !== props.order.reference && 'foreign';
  };
  const take = useScansInTurn(async (text) => {
    const { result, matches } = await lookUp(text);
    const match = matches.find(({ kind }) => kind === 'package');
    if (result === 'not-asked') {
      playScanSound('wrong');
      refuse(result, text);
      return;
    }
    if (match === undefined) {
      playScanSound('unknown');
      refuse('unknown', text);
      await client.call('storage.recordUnknownScan', { text, at: location.pathname });
      return;
    }
    const { id, reference, title } = match;
    const known = packageById(props.lines, id, text);
    const why = known === undefined ? await isForeign(match.lotId) : known.isChecked && 'checked';
    if (why !== false) {
      // Said before it is opened and weighed once more for nothing.
      playScanSound('wrong');
      refuse(why, text);
      return;
    }
    playScanSound('ok');
    setTrouble(null);
    props.onScanned(
      known ?? {
        id,
        reference,
        scanned: text,
        goods: title,
        isSealed: null,
        isWeighed: null,
        isChecked: false,
      },
    );
  });
  useScan(take);
  const takeTyped = (): void => {
    // Empty at once: a scanner is faster than the answer.
    setTyped('');
    if (typed.trim() !== '') take(typed.trim());
  };
  return (
    <form
      className={css['scan']}
      onSubmit={(event) => {
        event.preventDefault();
        takeTyped();
      }}
    >
      <IconScan size={40} aria-hidden="true" className={css['scanIcon']} />
      <p className={css['scanWord']}>{t('page.run.verify.scan')}</p>
      {trouble !== null && (
        <p role="alert" className={css['unknown']}>
          {t(`page.run.verify.${trouble.kind}`, { text: trouble.text })}
        </p>
      )}
      <div className={css['scanRow']}>
        <TextInput
          size="lg"
          aria-label={t('page.run.verify.number')}
          placeholder={t('page.run.verify.number')}
          autoComplete="off"
          ref={field}
          data-autofocus
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <ActionButton kind="primary" large label={t('action.next')} onRun={takeTyped} />
      </div>
    </form>
  );
}
