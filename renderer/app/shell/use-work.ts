import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { CallFailed } from '../../rpc/call-failed.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useMay, useSite } from '../session/session.ts';

type Work = OutputOf<'work.list'>;

/** So many lots are judged each time work is looked for; a larger store asks on its own page. */
const judgedAtOnce = 2000;

/** What waits for the person: what the core lists, and what stands against a rule (SS-10). */
export function useWork(): {
  readonly work: UseQueryResult<Work, CallFailed>;
  readonly cards: Work['cards'];
} {
  const may = useMay();
  const { id } = useSite();
  const work = useCall('work.list', {});
  const lots = work.data?.figures.lotsInStore ?? 0;
  const enabled = may('goods.read') && lots > 0 && lots <= judgedAtOnce;
  const found = useCall('storage.violations', { siteId: id, limit: 1 }, { enabled });
  const listed = work.data?.cards ?? [];
  const count = enabled ? (found.data?.total ?? 0) : 0;
  if (count === 0) return { work, cards: listed };
  const target = { page: 'places', id: null, filter: {} } as const;
  const code = 'lots-against-rules';
  const against = { code, urgency: 'today', count, facts: { count }, target, since: null } as const;
  return { work, cards: [against, ...listed] };
}
