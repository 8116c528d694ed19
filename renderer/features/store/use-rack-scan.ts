import { useEffect, useRef } from 'react';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useLookUpScan } from '../../app/scan/use-look-up-scan.ts';
import { useScan } from '../../app/scan/use-scan.ts';
import { useScansInTurn } from '../../app/scan/use-scans-in-turn.ts';
import { paths } from '../../app/paths.ts';
import { useClient } from '../../rpc/client-context.tsx';

/** What a scan, or a step away from an unconfirmed place, left undone. */
export interface Trouble {
  readonly kind: 'unknown' | 'not-asked' | 'lot-first' | 'not-saved';
  readonly text: string;
}

/**
 * Takes scans at the rack, one after the other: a lot or its package opens the lot, a place is
 * where the open lot goes. What means nothing here is shown, sounded and kept.
 */
export function useRackScan(work: {
  /** The lot on the screen; empty text for none. */
  readonly lotId: string;
  readonly onLot: (lotId: string) => void;
  readonly onPlace: (lotId: string, locationId: string) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}): (text: string) => void {
  const client = useClient();
  const lookUp = useLookUpScan();
  // The address follows a moment later: the place scanned right after a lot belongs to that lot.
  const open = useRef(work.lotId);
  useEffect(() => {
    open.current = work.lotId;
  }, [work.lotId]);
  const refuse = (kind: Trouble['kind'], text: string): void => {
    playScanSound(kind === 'unknown' ? 'unknown' : 'wrong');
    work.onTrouble({ kind, text });
  };
  const take = useScansInTurn(async (text) => {
    const { result, match } = await lookUp(text);
    const lotId = match?.kind === 'lot' ? match.id : match?.lotId;
    if (result === 'not-asked') {
      refuse(result, text);
    } else if (lotId !== undefined) {
      playScanSound('ok');
      open.current = lotId;
      work.onLot(lotId);
    } else if (match?.kind === 'location') {
      // The verdict on the place sounds by itself.
      if (open.current === '') refuse('lot-first', text);
      else work.onPlace(open.current, match.id);
    } else {
      refuse('unknown', text);
      await client.call('storage.recordUnknownScan', { text, at: paths.store });
    }
  });
  useScan(take);
  return take;
}
