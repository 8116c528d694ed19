import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import { searchText } from '../../../../../shared/kernel/search-text.ts';
import { readCursor, writeCursor } from '../../../database/cursor.ts';
import type { SqlReader, SqlValue } from '../../../database/sql-value.ts';
import { defineQuery } from '../../../rpc/handler.ts';
import type { FeatureHandlers, Outcome } from '../../../rpc/handler.ts';
import { orderDetailOf } from './order-detail.ts';
import { photoBytesOf } from './order-photos.ts';
import { lineViewOf } from './order-line-view.ts';
import type { OrderLineRow, OrderRow } from '../projection/order-row.ts';
import { orderViewOf } from '../order/order-view.ts';
import { methodVerdicts } from './method-verdicts.ts';

/** What the pages read of orders. */
export const orderQueries: FeatureHandlers['queries'] = {
  'orders.list': defineQuery('orders.list', ({ input, who, store, now }) => {
    const { where, values } = orderFilter(who.siteId, input);
    const found = store.get<{ total: number }>(
      `SELECT count(*) AS total FROM destruction_order WHERE ${where}`,
      values,
    );
    const [before] = readCursor(input.cursor, 1) ?? [];
    const rows = store.all<OrderRow>(
      `SELECT * FROM destruction_order WHERE ${where} AND ordinal < ?
       ORDER BY ordinal DESC LIMIT ?`,
      [...values, before ?? Number.MAX_SAFE_INTEGER, input.limit + 1],
    );
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    return ok({
      items: shown.map((row) => orderViewOf(row, now, who.timeZone)),
      nextCursor:
        rows.length > shown.length && last !== undefined ? writeCursor([last.ordinal]) : null,
      total: found?.total ?? 0,
    });
  }),

  'orders.get': defineQuery('orders.get', (call) => {
    const row = findOrder(call.store, call.input.orderId, call.who.siteId);
    if (!row.ok) return row;
    return ok(orderDetailOf(call.store, row.value, call, call.input.lines));
  }),

  'orders.lines': defineQuery('orders.lines', ({ input, who, store }) => {
    const order = findOrder(store, input.orderId, who.siteId);
    if (!order.ok) return order;
    const shows = lineFilters[input.show];
    const found = store.get<{ total: number }>(
      `SELECT count(*) AS total FROM order_line ol WHERE ol.order_id = ? AND ${shows}`,
      [input.orderId],
    );
    const [after] = readCursor(input.cursor, 1) ?? [];
    const rows = store.all<OrderLineRow>(
      `SELECT ol.* FROM order_line ol WHERE ol.order_id = ? AND ol.position > ? AND ${shows}
       ORDER BY ol.position LIMIT ?`,
      [input.orderId, after ?? 0, input.limit + 1],
    );
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    return ok({
      items: shown.flatMap((row) => lineViewOf(store, row) ?? []),
      nextCursor:
        rows.length > shown.length && last !== undefined ? writeCursor([last.position]) : null,
      total: found?.total ?? 0,
    });
  }),

  'orders.photo': defineQuery('orders.photo', ({ input, who, store }) => {
    const row = findOrder(store, input.orderId, who.siteId);
    return row.ok ? photoBytesOf(store, input.orderId, input.sha256) : row;
  }),

  'orders.rankMethods': defineQuery('orders.rankMethods', (call) => {
    const row = findOrder(call.store, call.input.orderId, call.who.siteId);
    if (!row.ok) return row;
    return ok({ methods: methodVerdicts(call.store, row.value, call, call.input.day) });
  }),
};

const lineFilters = {
  all: '1 = 1',
  stopped: 'ol.stopped = 1',
  'without-outcome': 'ol.stopped = 0 AND ol.outcome IS NULL',
  unverified: `ol.stopped = 0 AND EXISTS (SELECT 1 FROM order_package op
    WHERE op.order_id = ol.order_id AND op.lot_id = ol.lot_id AND op.verification = 'waiting')`,
} as const;

/** Rejection: `OrderUnknown`, also for an order of another site. */
function findOrder(reader: SqlReader, orderId: string, siteId: string): Outcome<OrderRow> {
  const row = reader.get<OrderRow>('SELECT * FROM destruction_order WHERE id = ? AND site_id = ?', [
    orderId,
    siteId,
  ]);
  if (row !== undefined) return ok(row);
  return fail([reject('OrderUnknown', undefined, { order: orderId }, 'orderId')]);
}

function orderFilter(
  siteId: string,
  input: { readonly state?: readonly string[] | undefined; readonly search?: string | undefined },
): { readonly where: string; readonly values: readonly SqlValue[] } {
  const parts = ['site_id = ?'];
  const values: SqlValue[] = [siteId];
  if (input.state !== undefined && input.state.length > 0) {
    parts.push(`state IN (${input.state.map(() => '?').join(', ')})`);
    values.push(...input.state);
  }
  const search = searchText(input.search?.trim() ?? '');
  if (search !== '') {
    parts.push('instr(search_text, ?) > 0');
    values.push(search);
  }
  return { where: parts.join(' AND '), values };
}
