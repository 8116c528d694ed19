import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { CallFailed } from '../../../rpc/call-failed.ts';
import { useClient } from '../../../rpc/client-context.tsx';
import { keepDraft, readDraft } from '../../../ui/form/draft.ts';

export type Lot = OutputOf<'lots.list'>['items'][number];

/** Which lots a person takes, and how much of each as typed; empty text is all of it. */
export type Choice = Readonly<Record<string, string>>;

interface OrderDraft {
  readonly title: string;
  readonly lots: Choice;
}

export const draftName = 'orders.create';

/** The order that is being put together; kept until it is made or thrown away. */
export function useOrderDraft(given: readonly string[]): {
  readonly draft: OrderDraft;
  readonly set: (draft: OrderDraft) => void;
} {
  const [draft, setDraft] = useState<OrderDraft>(() => {
    const kept = readDraft<OrderDraft>(draftName, { title: '', lots: {} });
    const fresh = given.filter((lotId) => !(lotId in kept.lots)).map((lotId) => [lotId, '']);
    return { ...kept, lots: { ...kept.lots, ...Object.fromEntries(fresh) } as Choice };
  });
  return {
    draft,
    set: (next) => {
      keepDraft(draftName, next);
      setDraft(next);
    },
  };
}

/** The chosen lots as they are now: from the list where it shows them, else asked for. */
export function useLots(
  lotIds: readonly string[],
  listed: readonly Lot[],
): { readonly lots: ReadonlyMap<string, Lot>; readonly unknown: readonly string[] } {
  const client = useClient();
  const known = new Map(listed.map((lot) => [lot.id, lot]));
  const missing = lotIds.filter((lotId) => !known.has(lotId));
  const asked = useQueries({
    queries: missing.map((lotId) => ({
      queryKey: ['lots.get', { lotId }],
      queryFn: async (): Promise<Lot> => {
        const reply = await client.call('lots.get', { lotId });
        if (reply.ok) return reply.value;
        throw new CallFailed(reply.error);
      },
    })),
  });
  const lots = new Map<string, Lot>();
  const unknown: string[] = [];
  for (const lotId of lotIds) {
    const lot = known.get(lotId) ?? asked[missing.indexOf(lotId)]?.data;
    if (lot !== undefined) lots.set(lotId, lot);
    else if (asked[missing.indexOf(lotId)]?.isError === true) unknown.push(lotId);
  }
  return { lots, unknown };
}
