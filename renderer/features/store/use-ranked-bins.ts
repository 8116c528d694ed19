import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import { CallFailed, valueOf } from '../../rpc/call-failed.ts';
import { useClient } from '../../rpc/client-context.tsx';

type Ranking = OutputOf<'storage.rankBins'>;
export type BinVerdict = Ranking['legal'][number];

/** The best places first, then so many more at each wish. */
const firstPlaces = 12;
const morePlaces = 48;
const refusedAtOnce = 100;

/** Places in the order of their rank, as many as were asked for. */
export interface RankedBins {
  readonly bins: readonly BinVerdict[];
  readonly total: number;
  readonly loadingMore: boolean;
  /** Undefined when every place is shown. */
  readonly more: (() => void) | undefined;
}

/** Where a lot may go and where not, both to the last place of the site. */
export function useRankedBins(lotId: string): {
  readonly query: {
    readonly data: Ranking | undefined;
    readonly error: CallFailed | null;
    readonly isPending: boolean;
    readonly refetch: () => unknown;
  };
  readonly legal: RankedBins;
  readonly refused: RankedBins;
} {
  const legal = useStretches(lotId, 'legal');
  const refused = useStretches(lotId, 'refused');
  const [data] = legal.data?.pages ?? [];
  const error = legal.error instanceof CallFailed ? legal.error : null;
  return {
    query: { data, error, isPending: legal.isPending, refetch: () => void legal.refetch() },
    legal: rankedOf(legal, 'legal'),
    refused: rankedOf(refused, 'refused'),
  };
}

type Side = 'legal' | 'refused';

function askFor(side: Side, offset: number): Omit<InputOf<'storage.rankBins'>, 'lotId'> {
  if (side === 'refused') {
    return { limit: 1, refusedOffset: offset, refusedLimit: refusedAtOnce };
  }
  return { offset, limit: offset === 0 ? firstPlaces : morePlaces, refusedLimit: 0 };
}

function useStretches(lotId: string, side: Side) {
  const client = useClient();
  return useInfiniteQuery({
    queryKey: ['storage.rankBins', side, lotId],
    initialPageParam: 0,
    queryFn: async ({ pageParam }): Promise<Ranking> =>
      valueOf(await client.call('storage.rankBins', { lotId, ...askFor(side, pageParam) })),
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page[side].length, 0);
      const total = side === 'legal' ? last.legalTotal : last.refusedTotal;
      return loaded < total && last[side].length > 0 ? loaded : undefined;
    },
    placeholderData: keepPreviousData,
  });
}

function rankedOf(query: ReturnType<typeof useStretches>, side: Side): RankedBins {
  const pages = query.data?.pages ?? [];
  const [first] = pages;
  return {
    bins: pages.flatMap((page) => page[side]),
    total: (side === 'legal' ? first?.legalTotal : first?.refusedTotal) ?? 0,
    loadingMore: query.isFetchingNextPage,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  };
}
