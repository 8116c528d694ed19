import { useCallback } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { lastScan } from './last-scan.ts';
import type { LastScan } from './last-scan.ts';

type Match = OutputOf<'scan.resolve'>['matches'][number];

/** What a scan names; `not-asked` when no answer came, which says nothing about the scan. */
interface LookedUp {
  readonly result: Exclude<LastScan['result'], 'waiting'>;
  readonly match: Match | undefined;
  /** All that it names: a number may be a package's and something else's. */
  readonly matches: readonly Match[];
}

/** Asks what a scan names; the status bar shows what became of it. */
export function useLookUpScan(): (text: string) => Promise<LookedUp> {
  const client = useClient();
  return useCallback(
    async (text) => {
      const at = Date.now();
      lastScan.set({ text, at, result: 'waiting' });
      const reply = await client.call('scan.resolve', { text });
      const matches = reply.ok ? reply.value.matches : [];
      const [match] = matches;
      const known = match === undefined ? 'unknown' : 'found';
      const result = reply.ok ? known : 'not-asked';
      lastScan.set({ text, at, result });
      return { result, match, matches };
    },
    [client],
  );
}
