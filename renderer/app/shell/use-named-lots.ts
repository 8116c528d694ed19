import { useDebouncedValue } from '@mantine/hooks';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useCall } from '../../rpc/use-call.ts';
import { looksScanned } from '../scan/looks-scanned.ts';
import { useMay } from '../session/session.ts';

type LotRow = OutputOf<'lots.list'>['items'][number];

/** Fewer letters begin too many words. */
const fewestLetters = 3;
const shownAtMost = 6;

/**
 * The newest lots with the typed words in their goods, brand or seizure; a whole reference names
 * one thing and is looked up elsewhere. Settled when no other answer is awaited.
 */
export function useNamedLots(query: string): {
  readonly named: readonly LotRow[];
  readonly isSettled: boolean;
} {
  const may = useMay();
  const typed = query.trim().slice(0, 100);
  const [settled] = useDebouncedValue(typed, 160);
  const isAsked = typed.length >= fewestLetters && !looksScanned(typed) && may('goods.read');
  const found = useCall(
    'lots.list',
    { search: settled, limit: shownAtMost },
    { enabled: isAsked && settled.length >= fewestLetters, keepPrevious: true },
  );
  const isAnswered = settled === typed && !found.isPending && !found.isPlaceholderData;
  return { named: isAsked ? (found.data?.items ?? []) : [], isSettled: !isAsked || isAnswered };
}
