import { useQueries } from '@tanstack/react-query';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { valueOf } from '../../../rpc/call-failed.ts';
import { useClient } from '../../../rpc/client-context.tsx';

export type Lot = OutputOf<'lots.list'>['items'][number];

/** Which lots a person takes, and how much of each as typed; empty text is all of it. */
export type Choice = Readonly<Record<string, string>>;

/** The chosen lots as they are now, and those that are nowhere. */
export interface ChosenLots {
  readonly lots: ReadonlyMap<string, Lot>;
  readonly unknown: readonly string[];
}

/** Lots in full by their ids, each as its own page would show it. */
export function useLotDetails(lotIds: readonly string[]) {
  const client = useClient();
  return useQueries({
    queries: lotIds.map((lotId) => ({
      queryKey: ['lots.get', { lotId }],
      queryFn: async () => valueOf(await client.call('lots.get', { lotId })),
    })),
  });
}

/** The chosen lots as they are now: from the list where it shows them, else asked for. */
export function useLots(lotIds: readonly string[], listed: readonly Lot[]): ChosenLots {
  const known = new Map(listed.map((lot) => [lot.id, lot]));
  const missing = lotIds.filter((lotId) => !known.has(lotId));
  const asked = useLotDetails(missing);
  const answers = new Map(missing.map((lotId, at) => [lotId, asked[at]]));
  const lots = new Map<string, Lot>();
  const unknown: string[] = [];
  for (const lotId of lotIds) {
    const answer = answers.get(lotId);
    const lot = known.get(lotId) ?? answer?.data;
    if (lot !== undefined) lots.set(lotId, lot);
    else if (answer?.isError === true) unknown.push(lotId);
  }
  return { lots, unknown };
}
