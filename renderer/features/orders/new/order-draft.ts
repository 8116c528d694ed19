import { useState } from 'react';
import { keepDraft, readDraft } from '../../../ui/form/draft.ts';
import type { Choice } from '../choose/chosen-lots.ts';

/** An order that is being put together. */
export interface OrderDraft {
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
