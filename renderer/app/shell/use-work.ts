import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { CallFailed } from '../../rpc/call-failed.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useMay, useSite } from '../session/session.ts';
import { rulesJudged } from './rules-judged.ts';
import type { RulesJudged } from './rules-judged.ts';

type Work = OutputOf<'work.list'>;

/** What waits for the person: what the core lists, and what stands against a rule (SS-10). */
export function useWork(): {
  readonly work: UseQueryResult<Work, CallFailed>;
  readonly cards: Work['cards'];
  /** How far the cards know what stands against a rule. */
  readonly judged: RulesJudged;
} {
  const may = useMay();
  const { id } = useSite();
  const work = useCall('work.list', {});
  const lots = work.data?.figures.lotsInStore;
  const desk = { seesGoods: may('goods.read'), lots };
  const enabled =
    lots !== undefined && lots > 0 && rulesJudged({ ...desk, isUnanswered: false }) === 'all';
  const found = useCall('storage.violations', { siteId: id, limit: 1 }, { enabled });
  const judged = rulesJudged({ ...desk, isUnanswered: enabled && found.isError });
  const listed = work.data?.cards ?? [];
  const count = enabled ? (found.data?.total ?? 0) : 0;
  if (count === 0) return { work, cards: listed, judged };
  const target = { page: 'places', id: null, filter: {} } as const;
  const code = 'lots-against-rules';
  const against = { code, urgency: 'today', count, facts: { count }, target, since: null } as const;
  return { work, cards: [against, ...listed], judged };
}
