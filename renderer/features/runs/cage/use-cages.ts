import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { useSite } from '../../../app/session/session.ts';
import { valueOf } from '../../../rpc/call-failed.ts';
import type { CallFailed } from '../../../rpc/call-failed.ts';
import { useClient } from '../../../rpc/client-context.tsx';

export type Place = OutputOf<'locations.children'>['items'][number];

/** The staging cages of the site: right at the site or inside one of its buildings. */
export function useCages(): UseQueryResult<readonly Place[], CallFailed> {
  const client = useClient();
  const site = useSite();
  return useQuery<readonly Place[], CallFailed>({
    queryKey: ['locations.children', 'cages', site.id],
    queryFn: async () => {
      const children = async (parentId: string | null): Promise<readonly Place[]> => {
        const asked = { siteId: site.id, parentId };
        return valueOf(await client.call('locations.children', asked)).items;
      };
      const top = await children(null);
      const buildings = top.filter(({ kind }) => kind === 'building');
      const inside = await Promise.all(buildings.map(({ id }) => children(id)));
      return [...top, ...inside.flat()].filter(
        ({ kind, active }) => kind === 'staging-cage' && active,
      );
    },
  });
}
