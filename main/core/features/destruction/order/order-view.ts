import { daysBetween, dayOfInstant } from '../../../../../shared/kernel/legal-date.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { BaseUnit } from '../../../../../shared/kernel/units.ts';
import type { OrderRow } from '../projection/order-row.ts';

type OrderView = OutputOf<'orders.list'>['items'][number];

/** While these last the approved goods still stand here (DW-05). */
const waitingForTheFire: ReadonlySet<string> = new Set(['approved', 'scheduled', 'staging']);

/** An order as a list shows it. `timeZone` is the site's, for counting days. */
export function orderViewOf(row: OrderRow, now: string, timeZone: string): OrderView {
  return {
    id: row.id,
    reference: row.reference,
    siteId: row.site_id,
    title: row.title,
    state: row.state,
    lineCount: row.line_count,
    totals: readTotals(row.totals),
    massGrams: row.mass_grams,
    method: row.method,
    facilityName: row.facility_name,
    plannedDay: row.planned_day,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    approvals: row.approvals,
    approvalsNeeded: row.approvals_needed,
    daysInStaging: daysInStaging(row, now, timeZone),
    certificateNumber: row.certificate_number,
    updatedAt: row.updated_at,
  };
}

/** Sums per unit as they stand in a row. */
export function readTotals(totals: string): { amount: number; unit: BaseUnit }[] {
  return JSON.parse(totals) as { amount: number; unit: BaseUnit }[];
}

function daysInStaging(row: OrderRow, now: string, timeZone: string): number | null {
  if (row.approved_at === null || !waitingForTheFire.has(row.state)) return null;
  return daysBetween(dayOfInstant(row.approved_at, timeZone), dayOfInstant(now, timeZone));
}
