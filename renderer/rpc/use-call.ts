import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { InputOf, OutputOf, QueryName } from '../../shared/rpc/contract.ts';
import { valueOf } from './call-failed.ts';
import type { CallFailed } from './call-failed.ts';
import { useClient } from './client-context.tsx';

interface CallOptions {
  /** False: not asked yet, because something it needs is not chosen. */
  readonly enabled?: boolean;
  /** Keeps the old answer on screen while the next one comes: for search boxes. */
  readonly keepPrevious?: boolean;
}

/** Asks the core and keeps the answer fresh: it is asked again when the core says it changed. */
export function useCall<N extends QueryName>(
  procedure: N,
  input: InputOf<N>,
  options: CallOptions = {},
): UseQueryResult<OutputOf<N>, CallFailed> {
  const client = useClient();
  return useQuery<OutputOf<N>, CallFailed>({
    queryKey: [procedure, input],
    queryFn: async () => valueOf(await client.call(procedure, input)),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  });
}
