import { useQuery } from '@tanstack/react-query';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useClient } from '../../rpc/client-context.tsx';

export type ReceivingPlace = OutputOf<'locations.children'>['items'][number];

/** The intake and quarantine zones of a site, intake first: at the top or in a building. */
export function useReceivingPlaces(siteId: string): readonly ReceivingPlace[] {
  const client = useClient();
  const places = useQuery({
    queryKey: ['locations.children', 'receiving', siteId],
    queryFn: async () => {
      const children = async (parentId: string | null): Promise<readonly ReceivingPlace[]> => {
        const reply = await client.call('locations.children', { siteId, parentId });
        return reply.ok ? reply.value.items : [];
      };
      const top = await children(null);
      const buildings = top.filter((place) => place.kind === 'building');
      const inside = await Promise.all(buildings.map((place) => children(place.id)));
      const all = [...top, ...inside.flat()].filter((place) => place.active);
      return [
        ...all.filter((place) => place.kind === 'intake'),
        ...all.filter((place) => place.kind === 'quarantine'),
      ];
    },
  });
  return places.data ?? [];
}
