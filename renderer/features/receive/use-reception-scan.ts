import { useState } from 'react';
import { lastScan } from '../../app/scan/last-scan.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useLookUpScan } from '../../app/scan/use-look-up-scan.ts';
import { useScan } from '../../app/scan/use-scan.ts';
import { useScansInTurn } from '../../app/scan/use-scans-in-turn.ts';
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
  const lookUp = useLookUpScan();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const say = (why: Trouble | null): void => {
    setTrouble(why);
    playScanSound(why === null ? 'ok' : 'wrong');
  };
  const takeSeal = (text: string): void => {
    const scan = withSeal(work.latest(), text);
    if (scan.kind === 'no-package') {
      say({ kind: 'no-package', text });
      return;
    }
    // It names nothing here and yet is what was asked for.
    lastScan.set({ text, at: Date.now(), result: 'found' });
    if (scan.kind === 'twice') {
      say({ kind: 'twice', text, number: scan.at + 1 });
    } else {
      work.change(scan.change);
      say(null);
    }
  };
  const take = useScansInTurn(async (text) => {
    const { result, match } = await lookUp(text);
    if (result === 'not-asked') {
      say({ kind: 'not-asked', text });
    } else if (match === undefined) {
      takeSeal(text);
    } else if (work.places.some((place) => place.id === match.id)) {
      work.change({ locationId: match.id });
      say(null);
    } else {
      say({ kind: 'not-a-seal', text });
    }
  });
  useScan(take);
  return trouble;
}
