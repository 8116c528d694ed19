import { useCallback } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { lastScan } from './last-scan.ts';
import type { LastScan } from './last-scan.ts';

/** What a scan names; `not-asked` when no answer came, which says nothing about the scan. */
interface LookedUp {
  readonly result: Exclude<LastScan['result'], 'waiting'>;
  readonly match: OutputOf<'scan.resolve'>['matches'][number] | undefined;
}

/** Asks what a scan names; the status bar shows what became of it. */
export function useLookUpScan(): (text: string) => Promise<LookedUp> {
  const client = useClient();
  return useCallback(
    async (text) => {
      const at = Date.now();
      lastScan.set({ text, at, result: 'waiting' });
      const reply = await client.call('scan.resolve', { text });
      const match = reply.ok ? reply.value.matches[0] : undefined;
      const known = match === undefined ? 'unknown' : 'found';
      const result = reply.ok ? known : 'not-asked';
      lastScan.set({ text, at, result });
      return { result, match };
    },
    [client],
  );
}
