import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf, QueryName } from '../../shared/rpc/contract.ts';
import { CallFailed, valueOf } from './call-failed.ts';
import { useClient } from './client-context.tsx';

interface PageShape {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Procedures that answer page by page (`pageOf`). */
export type PagedName = {
  [N in QueryName]: OutputOf<N> extends PageShape ? N : never;
}[QueryName];

export type ItemOf<N extends PagedName> = OutputOf<N>['items'][number];

/** A list that grows as it is scrolled; what `DataTable` shows. */
export interface Pages<Item, Page = unknown> {
  readonly items: readonly Item[];
  /** Everything that matches, not only what is loaded; null until the first answer. */
  readonly total: number | null;
  readonly firstPage: Page | undefined;
  /** The newest answer: how far the list has come. */
  readonly lastPage: Page | undefined;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly failed: CallFailed | null;
  readonly more: () => void;
  /** Fetches until so many are there, or all, or one answer fails. */
  readonly loadUpTo: (count: number) => Promise<void>;
  readonly again: () => void;
}

/** Asks a paged procedure; `input` without cursor. The old rows stay while a new search comes. */
export function usePages<N extends PagedName>(
  procedure: N,
  input: Omit<InputOf<N>, 'cursor'>,
): Pages<ItemOf<N>, OutputOf<N>> {
  const client = useClient();
  const query = useInfiniteQuery({
    queryKey: [procedure, 'pages', input],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const asked = (
        pageParam === undefined ? input : { ...input, cursor: pageParam }
      ) as InputOf<N>;
      return valueOf(await client.call(procedure, asked));
    },
    getNextPageParam: (last) => (last as PageShape).nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  const first: OutputOf<N> | undefined = pages[0];
  return {
    items: pages.flatMap((page) => (page as PageShape).items) as ItemOf<N>[],
    total: first === undefined ? null : first.total,
    firstPage: first,
    lastPage: pages.at(-1),
    loading: query.isPending,
    loadingMore: query.isFetchingNextPage,
    failed: query.error instanceof CallFailed ? query.error : null,
    more: () => {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    loadUpTo: async (count) => {
      let last: Pick<typeof query, 'data' | 'hasNextPage' | 'isError'> = query;
      while (last.hasNextPage && !last.isError && countOf(last.data?.pages ?? []) < count) {
        last = await query.fetchNextPage();
      }
    },
    again: () => void query.refetch(),
  };
}

function countOf(pages: readonly unknown[]): number {
  return pages.reduce<number>((sum, page) => sum + (page as PageShape).items.length, 0);
}
