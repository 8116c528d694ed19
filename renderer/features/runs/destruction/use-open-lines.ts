import { useEffect, useState } from 'react';
import type { CallError } from '../../../../shared/rpc/envelope.ts';
import { useClient } from '../../../rpc/client-context.tsx';
import type { OrderLine } from '../../../ui/orders/order.ts';

/** Lines that one question brings. */
const atOnce = 200;

/** How far the reading of the open lines is. */
export interface OpenLines {
  /** All of them; null until the last one is here. */
  readonly lines: readonly OrderLine[] | null;
  readonly read: number;
  readonly total: number;
  readonly failure: CallError | null;
}

/**
 * Every line that has no outcome yet, however long the order: read once, because what a person
 * was shown is what is recorded, and what is recorded must not be read again line by line.
 */
export function useOpenLines(orderId: string): OpenLines {
  const client = useClient();
  const [state, setState] = useState<OpenLines>({ lines: null, read: 0, total: 0, failure: null });
  useEffect(() => {
    const gone = new AbortController();
    const read = async (): Promise<void> => {
      const lines: OrderLine[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null && !gone.signal.aborted) {
        const reply = await client.call('orders.lines', {
          orderId,
          show: 'without-outcome',
          limit: atOnce,
          ...(cursor === undefined ? {} : { cursor }),
        });
        if (!reply.ok) {
          setState((old) => ({ ...old, failure: reply.error }));
          return;
        }
        lines.push(...reply.value.items);
        cursor = reply.value.nextCursor;
        const { total } = reply.value;
        const whole = cursor === null ? lines : null;
        if (!gone.signal.aborted)
          setState({ lines: whole, read: lines.length, total, failure: null });
      }
    };
    void read();
    return () => {
      gone.abort();
    };
  }, [client, orderId]);
  return state;
}
