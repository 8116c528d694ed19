import { useState } from 'react';
import { lastScan } from '../../app/scan/last-scan.ts';
import type { LastScan } from '../../app/scan/last-scan.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useScan } from '../../app/scan/use-scan.ts';
import { useScansInTurn } from '../../app/scan/use-scans-in-turn.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { withSeal } from './reception.ts';
import type { Reception } from './reception.ts';
import type { ReceivingPlace } from './use-receiving-places.ts';

/** Why a scan was not taken. */
export interface Trouble {
  readonly kind: 'not-asked' | 'not-a-seal' | 'twice' | 'no-package';
  readonly text: string;
  /** The package that bears the seal already, counted from one. */
  readonly number?: number;
}

/**
 * Takes scans at the gate: a zone is where the goods stand, what names nothing here is a seal.
 * Gives why the last scan was not taken; null when it was.
 */
export function useReceptionScan(work: {
  readonly places: readonly ReceivingPlace[];
  /** What is typed at this moment, not when the scan began. */
  readonly latest: () => Reception;
  readonly change: (part: Partial<Reception>) => void;
}): Trouble | null {
  const client = useClient();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const say = (text: string, result: LastScan['result'], why: Trouble | null): void => {
    lastScan.set({ text, at: Date.now(), result });
    setTrouble(why);
    playScanSound(why === null ? 'ok' : 'wrong');
  };
  const takeSeal = (text: string): void => {
    const scan = withSeal(work.latest(), text);
    if (scan.kind === 'twice') {
      say(text, 'found', { kind: 'twice', text, number: scan.at + 1 });
    } else if (scan.kind === 'no-package') {
      say(text, 'unknown', { kind: 'no-package', text });
    } else {
      work.change(scan.change);
      say(text, 'found', null);
    }
  };
  const take = useScansInTurn(async (text) => {
    lastScan.set({ text, at: Date.now(), result: 'waiting' });
    const reply = await client.call('scan.resolve', { text });
    if (!reply.ok) {
      say(text, 'not-asked', { kind: 'not-asked', text });
      return;
    }
    const match = reply.value.matches[0];
    if (match === undefined) {
      takeSeal(text);
    } else if (work.places.some((place) => place.id === match.id)) {
      work.change({ locationId: match.id });
      say(text, 'found', null);
    } else {
      say(text, 'found', { kind: 'not-a-seal', text });
    }
  });
  useScan(take);
  return trouble;
}
