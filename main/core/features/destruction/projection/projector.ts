import type { DestructionEvent } from '../../../../../shared/domain/destruction/events/order-events.ts';
import type { OrderEvent } from '../../../../../shared/domain/destruction/events/order-events.ts';
import { foldOrder } from '../../../../../shared/domain/destruction/order/evolve-order.ts';
import type { LotStatus } from '../../../../../shared/domain/goods/lot-status.ts';
import { canonicalJson } from '../../../../../shared/kernel/canonical-json.ts';
import { searchText } from '../../../../../shared/kernel/search-text.ts';
import { advanceSeries } from '../../../database/number-series.ts';
import type { ProjectionWriter } from '../../../database/projection-writer.ts';
import { defineProjector } from '../../../database/projector.ts';
import { Defect } from '../../../platform/defect.ts';
import {
  addLines,
  checkPackage,
  recordOutcome,
  removeLines,
  stagePackages,
} from './project-lines.ts';
import {
  destroyLot,
  freeWhereTheyStand,
  loadLots,
  loseLot,
  putUnderOrder,
  returnLot,
  setStatus,
  stageLots,
} from './project-lots.ts';
import { advanceOrder, columnsOf, orderRow, sumOf, totalsOf } from './order-row.ts';

type Of<Type extends DestructionEvent['type']> = Extract<DestructionEvent, { type: Type }>;

const advance = (event: OrderEvent, write: ProjectionWriter): void => {
  advanceOrder(write, event);
};

/** Advances the order and gives the lots that the event names their new state. */
function advancing(status: LotStatus) {
  return (event: OrderEvent & { data: { lotIds: readonly string[] } }, write: ProjectionWriter) => {
    advanceOrder(write, event);
    setStatus(write, event.data.lotIds, status);
  };
}

function freeing(
  event: OrderEvent & { data: { lotIds: readonly string[] } },
  write: ProjectionWriter,
): void {
  advanceOrder(write, event);
  freeWhereTheyStand(write, event.data.lotIds);
}

export const destructionProjector = defineProjector<DestructionEvent>({
  area: 'destruction',
  sealed: ['CertificateIssued'],
  tables: [
    { name: 'destruction_order', key: ['id'] },
    { name: 'order_line', key: ['order_id', 'lot_id'] },
    { name: 'order_package', key: ['order_id', 'package_id'] },
    { name: 'order_photo', key: ['order_id', 'seq'] },
    { name: 'certificate', key: ['id'] },
    { name: 'permit_use', key: ['permit_id'] },
  ],
  on: {
    OrderDrafted: draftOrder,
    OrderLotsAdded: addLots,
    OrderLotsRemoved: removeLots,
    OrderPlanSet: (event, write) => {
      advanceOrder(write, event);
      for (const { lotId, wasteCode } of event.data.wasteCodes) {
        const key = { order_id: event.data.orderId, lot_id: lotId };
        write.update('order_line', key, { waste_code: wasteCode });
      }
    },
    OrderRequested: advance,
    OrderContentBound: advance,
    ApprovalGiven: advance,
    OrderApproved: advancing('approved'),
    ApprovalVoided: advancing('under-order'),
    OrderRejected: freeing,
    OrderWithdrawn: freeing,
    OrderCancelled: freeing,
    OrderScheduled: advance,
    StagingBegan: (event, write) => {
      advanceOrder(write, event);
      stagePackages(write, event);
      const lotIds = event.data.lots.map((lot) => lot.lotId);
      stageLots(write, lotIds, event.data.locationId);
    },
    PackageReverified: (event, write) => {
      advanceOrder(write, event);
      checkPackage(write, event);
    },
    LineStopped: (event, write) => {
      advanceOrder(write, event);
      const key = { order_id: event.data.orderId, lot_id: event.data.lotId };
      write.update('order_line', key, { stopped: 1 });
    },
    OrderDispatched: (event, write) => {
      advanceOrder(write, event);
      loadLots(write, event.data.loadedLotIds);
    },
    RunStarted: advance,
    ChecklistItemAnswered: advance,
    OutcomeRecorded: (event, write) => {
      advanceOrder(write, event);
      recordOutcome(write, event);
    },
    PhotoAttached: (event, write, seq) => {
      advanceOrder(write, event);
      const { at, actor, data } = event;
      write.insert('order_photo', {
        order_id: data.orderId,
        seq,
        sha256: data.documentSha256,
        phase: data.phase,
        name: data.name,
        media_type: data.mediaType,
        size_bytes: data.byteLength,
        taken_at: at,
        taken_by: actor.kind === 'user' ? actor.name : '',
      });
    },
    IdentityLossTested: advance,
    ResidueRecorded: advance,
    ResidueWithdrawn: advance,
    RunFinished: (event, write) => {
      advanceOrder(write, event);
      usePermit(write, event.data.permitId, event.data.destroyedGrams);
    },
    OrderReconciled: advance,
    CertificateIssued: issueCertificate,
    CertificateFileStored: ({ data }, write) => {
      const file = { file_sha256: data.documentSha256, file_bytes: data.byteLength };
      write.update('certificate', { id: data.certificateId }, file);
    },
    LotsReturned: ({ data }, write) => {
      for (const lot of data.lots) returnLot(write, lot.lotId, lot.status, lot.locationId);
    },
    LotsLost: ({ data }, write) => {
      for (const lot of data.lots) loseLot(write, lot.lotId);
    },
    LotsDestroyed: ({ data }, write) => {
      for (const lot of data.lots) {
        destroyLot(write, lot.lotId, { amount: lot.destroyedAmount, grams: lot.destroyedGrams });
      }
    },
  },
});

function draftOrder(event: Of<'OrderDrafted'>, write: ProjectionWriter, seq: number): void {
  const { orderId, orderReference, siteId, title, lines } = event.data;
  const order = foldOrder([event]);
  if (order === undefined) throw new Defect(`${orderReference} begins with nothing`);
  advanceSeries(write, orderReference);
  write.insert('destruction_order', {
    ordinal: seq,
    id: orderId,
    reference: orderReference,
    site_id: siteId,
    title,
    search_text: searchText(`${orderReference} ${title}`),
    ...columnsOf(order),
    ...sumOf({ totals: [], massGrams: 0 }, lines, 1),
  });
  addLines(write, orderId, lines, seq);
  const lotIds = lines.map((line) => line.lotId);
  putUnderOrder(write, lotIds, { id: orderId, reference: orderReference });
}

function addLots(event: Of<'OrderLotsAdded'>, write: ProjectionWriter, seq: number): void {
  const { orderId, orderReference, lines } = event.data;
  advanceOrder(write, event);
  const row = orderRow(write, orderId);
  const before = { totals: totalsOf(row), massGrams: row.mass_grams };
  write.update('destruction_order', { id: orderId }, sumOf(before, lines, 1));
  addLines(write, orderId, lines, seq);
  const lotIds = lines.map((line) => line.lotId);
  putUnderOrder(write, lotIds, { id: orderId, reference: orderReference });
}

function removeLots(event: Of<'OrderLotsRemoved'>, write: ProjectionWriter): void {
  const { orderId } = event.data;
  advanceOrder(write, event);
  const lotIds = event.data.lots.map((lot) => lot.lotId);
  const removed = removeLines(write, orderId, lotIds).map((line) => {
    return { amount: line.amount, unit: line.unit, massGrams: line.mass_grams };
  });
  const row = orderRow(write, orderId);
  const before = { totals: totalsOf(row), massGrams: row.mass_grams };
  write.update('destruction_order', { id: orderId }, sumOf(before, removed, -1));
  freeWhereTheyStand(write, lotIds);
}

function usePermit(write: ProjectionWriter, permitId: string, grams: number): void {
  const used = write.get('permit_use', { permit_id: permitId })?.used_grams ?? 0;
  write.upsert('permit_use', { permit_id: permitId, used_grams: used + grams });
}

function issueCertificate(
  event: Of<'CertificateIssued'>,
  write: ProjectionWriter,
  seq: number,
): void {
  const { data } = event;
  advanceOrder(write, event);
  advanceSeries(write, data.number);
  write.insert('certificate', {
    ordinal: seq,
    id: data.certificateId,
    number: data.number,
    site_id: data.siteId,
    order_id: data.orderId,
    order_reference: data.orderReference,
    search_text: `${data.number} ${data.orderReference}`.toLowerCase(),
    issued_at: event.at,
    destroyed_on: data.destroyedOn,
    line_count: data.lineCount,
    totals: canonicalJson(data.totals),
    method: data.method,
    signed_by: data.signedBy.name,
    language: data.language,
    statement_sha256: data.statementHash,
    file_sha256: null,
    file_bytes: null,
  });
}
