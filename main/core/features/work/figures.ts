import { inHandLotStatuses } from '../../../../shared/domain/goods/lot-status.ts';
import {
  orderStates,
  isFinalOrderState,
} from '../../../../shared/domain/destruction/order/order-states.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { Desk } from './work-card.ts';

const openStates = orderStates.filter((state) => !isFinalOrderState(state));

const figuresSql = `
SELECT
  (SELECT coalesce(sum(lots), 0) FROM lot_tally
   WHERE site_id = ?1 AND status IN (${listOf(inHandLotStatuses)})) AS lotsInStore,
  (SELECT count(*) FROM destruction_order
   WHERE site_id = ?1 AND state IN (${listOf(openStates)})) AS openOrders,
  (SELECT coalesce(sum(last), 0) FROM number_series
   WHERE kind = 'CRT' AND site_code = ?2 AND year = ?3) AS certificatesThisYear,
  (SELECT coalesce(sum(lots_received), 0) FROM work_month
   WHERE site_id = ?1 AND month = ?4) AS receivedThisMonth,
  (SELECT coalesce(sum(lots_destroyed), 0) FROM work_month
   WHERE site_id = ?1 AND month = ?4) AS destroyedThisMonth`;

type Figures = OutputOf<'work.list'>['figures'];

/** The figures of the site; certificates are numbered without a gap (CT-01), so that the last
 * number is their count. */
export function siteFigures({ reader, who, today }: Desk): Figures {
  const year = Number(today.slice(2, 4));
  const row = reader.get<Figures>(figuresSql, [who.siteId, who.siteCode, year, today.slice(0, 7)]);
  return row ?? noFigures;
}

const noFigures: Figures = {
  lotsInStore: 0,
  openOrders: 0,
  certificatesThisYear: 0,
  receivedThisMonth: 0,
  destroyedThisMonth: 0,
};

/** Words of our own as a list of SQL texts. */
function listOf(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
