import type {
  DiscrepancyClosed,
  DiscrepancyExplained,
  DiscrepancyOpened,
  DiscrepancyRecounted,
} from '../../../../shared/domain/goods/goods-events.ts';
import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { changeLot, lotRow } from '../../database/lot-rows.ts';
import { advanceSeries } from '../../database/number-series.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import { Defect } from '../../platform/defect.ts';
import { actorId, actorName } from './actor-name.ts';

type DiscrepancyRow = GoodsTables['discrepancy'];

/** One step of a discrepancy as it is shown. */
export interface DiscrepancyStepRow {
  readonly at: string;
  readonly by: string;
  readonly state: string;
  /** What was found at this step, as the discrepancy itself keeps it; null where nothing was. */
  readonly found: string | null;
  readonly note: string;
}

export function projectOpening(
  event: DiscrepancyOpened,
  write: ProjectionWriter,
  seq: number,
): void {
  const { data } = event;
  const lot = lotRow(write, data.lotId);
  write.insert('discrepancy', {
    ordinal: seq,
    id: data.discrepancyId,
    reference: data.reference,
    site_id: lot.site_id,
    lot_id: data.lotId,
    lot_reference: data.lotReference,
    package_id: data.packageId,
    kind: data.kind,
    state: 'found',
    is_open: 1,
    freezes: data.freezes ? 1 : 0,
    expected: data.expected,
    found: data.found,
    measure: data.measure ?? null,
    seal_condition: data.sealCondition ?? null,
    expected_amount: data.expectedAmount,
    found_amount: data.foundAmount,
    first_found_amount: data.foundAmount,
    applied: data.applied ? 1 : 0,
    unit: data.unit,
    note: data.note,
    opened_at: event.at,
    opened_by_id: actorId(event.actor),
    opened_by: actorName(event.actor),
    due_on: data.dueOn,
    steps: canonicalJson([stepOf(event, 'found', data.note, data.found)]),
  });
  advanceSeries(write, data.reference);
  changeLot(write, lot, {
    open_discrepancies: lot.open_discrepancies + 1,
    freezes: lot.freezes + (data.freezes ? 1 : 0),
  });
}

export function projectRecount(event: DiscrepancyRecounted, write: ProjectionWriter): void {
  const { data } = event;
  const row = discrepancyRow(write, data.discrepancyId);
  write.update(
    'discrepancy',
    { id: row.id },
    {
      state: 'recounted',
      found: data.found,
      seal_condition: null,
      found_amount: data.foundAmount ?? row.found_amount,
      steps: withStep(row, {
        ...stepOf(event, 'recounted', data.note, data.found),
        by: `${actorName(event.actor)}, ${data.secondPersonName}`,
      }),
    },
  );
}

export function projectExplanation(event: DiscrepancyExplained, write: ProjectionWriter): void {
  const { data } = event;
  const row = discrepancyRow(write, data.discrepancyId);
  const steps = withStep(row, stepOf(event, data.outcome, data.note));
  write.update('discrepancy', { id: row.id }, { state: data.outcome, steps });
}

export function projectClosing(event: DiscrepancyClosed, write: ProjectionWriter): void {
  const { data } = event;
  const row = discrepancyRow(write, data.discrepancyId);
  const steps = withStep(row, stepOf(event, 'closed', data.note));
  write.update('discrepancy', { id: row.id }, { state: 'closed', is_open: 0, steps });
  const lot = lotRow(write, row.lot_id);
  changeLot(write, lot, {
    open_discrepancies: lot.open_discrepancies - 1,
    freezes: lot.freezes - row.freezes,
  });
  if (data.package === undefined) return;
  const { packageId, amount, innerCount, grossGrams } = data.package;
  write.update(
    'package',
    { id: packageId },
    {
      ...(amount === undefined ? {} : { amount }),
      ...(innerCount === undefined ? {} : { inner_count: innerCount }),
      ...(grossGrams === undefined ? {} : { gross_grams: grossGrams }),
    },
  );
}

function discrepancyRow(write: ProjectionWriter, id: string): DiscrepancyRow {
  const row = write.get('discrepancy', { id });
  if (row === undefined) throw new Defect(`No discrepancy ${id}`);
  return row;
}

function stepOf(
  event: Pick<DiscrepancyOpened, 'at' | 'actor'>,
  state: string,
  note: string,
  found: string | null = null,
): DiscrepancyStepRow {
  return { at: event.at, by: actorName(event.actor), state, found, note };
}

function withStep(row: DiscrepancyRow, step: DiscrepancyStepRow): string {
  const steps = JSON.parse(row.steps) as readonly DiscrepancyStepRow[];
  return canonicalJson([...steps, step]);
}
