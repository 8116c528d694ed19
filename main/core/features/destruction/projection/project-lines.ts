import type { OrderLine } from '../../../../../shared/domain/destruction/events/order-events.ts';
import type {
  OutcomeRecorded,
  PackageReverified,
  StagingBegan,
} from '../../../../../shared/domain/destruction/events/run-events.ts';
import { canonicalJson } from '../../../../../shared/kernel/canonical-json.ts';
import type { ProjectionWriter } from '../../../database/projection-writer.ts';
import { Defect } from '../../../platform/defect.ts';
import type { OrderLineRow } from './order-row.ts';

/** More lines than an order can hold, so that positions of two events never meet. */
const linesPerEvent = 32_768;

/** Puts lines on an order, in the order of the event. */
export function addLines(
  write: ProjectionWriter,
  orderId: string,
  lines: readonly OrderLine[],
  seq: number,
): void {
  for (const [index, line] of lines.entries()) {
    write.insert('order_line', {
      order_id: orderId,
      lot_id: line.lotId,
      position: seq * linesPerEvent + index,
      lot_reference: line.lotReference,
      seizure_id: line.seizureId,
      amount: line.amount,
      unit: line.unit,
      mass_grams: line.massGrams,
      waste_code: line.wasteCode,
      basis: canonicalJson(line.basis),
      stopped: 0,
      from_location_id: null,
      outcome: null,
      destroyed_amount: 0,
      destroyed_grams: null,
      outcome_note: '',
    });
  }
}

/** Takes lines off an order and gives what they were. */
export function removeLines(
  write: ProjectionWriter,
  orderId: string,
  lotIds: readonly string[],
): readonly OrderLineRow[] {
  return lotIds.map((lotId) => {
    const key = { order_id: orderId, lot_id: lotId };
    const row = write.get('order_line', key);
    if (row === undefined) throw new Defect(`Lot ${lotId} is not on order ${orderId}`);
    write.remove('order_line', key);
    return row;
  });
}

/** The packages as they are expected; of an earlier staging nothing counts any more. */
export function stagePackages(write: ProjectionWriter, event: StagingBegan): void {
  const { orderId, lots } = event.data;
  for (const old of write.all('order_package', { order_id: orderId })) {
    write.remove('order_package', { order_id: orderId, package_id: old.package_id });
  }
  for (const lot of lots) {
    const key = { order_id: orderId, lot_id: lot.lotId };
    write.update('order_line', key, { stopped: 0, from_location_id: lot.fromLocationId });
    for (const staged of lot.packages) {
      write.insert('order_package', {
        order_id: orderId,
        package_id: staged.packageId,
        lot_id: lot.lotId,
        reference: staged.reference,
        seal_number: staged.sealNumber,
        inner_count: staged.innerCount,
        gross_grams: staged.grossGrams,
        verification: 'waiting',
        verified_gross_grams: null,
        verified_at: null,
        verified_by: null,
      });
    }
  }
}

export function checkPackage(write: ProjectionWriter, event: PackageReverified): void {
  const { orderId, packageId, mismatches, grossGrams, verifiedBy } = event.data;
  write.update(
    'order_package',
    { order_id: orderId, package_id: packageId },
    {
      verification: mismatches.length === 0 ? 'verified' : 'mismatch',
      verified_gross_grams: grossGrams,
      verified_at: event.at,
      verified_by: verifiedBy.name,
    },
  );
}

export function recordOutcome(write: ProjectionWriter, event: OutcomeRecorded): void {
  const { orderId, lotId, outcome, destroyedAmount, destroyedGrams, note } = event.data;
  write.update(
    'order_line',
    { order_id: orderId, lot_id: lotId },
    {
      outcome,
      destroyed_amount: destroyedAmount,
      destroyed_grams: destroyedGrams,
      outcome_note: note,
    },
  );
}
