import { dualApprovalReasons } from '../../../../../shared/domain/destruction/planning/approvals-needed.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import type { ContentLine } from '../../../../../shared/domain/destruction/planning/order-content.ts';
import { orderContent } from '../../../../../shared/domain/destruction/planning/order-content.ts';
import type {
  BoundContent,
  OrderPlan,
} from '../../../../../shared/domain/destruction/events/order-events.ts';
import { canonicalJson } from '../../../../../shared/kernel/canonical-json.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { Tx } from '../../../database/store.ts';
import { sha256 } from '../../../ledger/hash.ts';
import { readDocument, storeDocument } from '../../../ledger/stored-documents.ts';
import { Defect } from '../../../platform/defect.ts';
import {
  readLotsOnOrder,
  readPackagesOnOrder,
  readDestructionSettings,
} from '../order/order-reading.ts';

/** What would be destroyed now: the hashed text, and its hash (DW-03). */
export interface PresentContent {
  readonly text: string;
  readonly hash: string;
}

/** The content of an order with a plan as the tables hold it inside this transaction. */
export function presentContent(
  reader: SqlReader,
  order: Order & { readonly plan: OrderPlan },
): PresentContent {
  const packages = readPackagesOnOrder(reader, order.id);
  const lines = readLotsOnOrder(reader, order.id).map(({ lot, line }): ContentLine => {
    return { lot, wasteCode: line.waste_code, packages: packages.get(lot.lotId) ?? [] };
  });
  const text = canonicalJson(orderContent(order, order.plan, lines));
  return { text, hash: sha256(text).toString('hex') };
}

/** Keeps the content for whoever asks later what was approved, and says how many must sign. */
export function bindContent(tx: Tx, order: Order, content: PresentContent): BoundContent {
  const lots = readLotsOnOrder(tx, order.id).map(({ lot }) => lot);
  const dualBecause = dualApprovalReasons(lots, readDestructionSettings(tx).threshold);
  const document = storeDocument(tx, {
    mediaType: 'application/json',
    bytes: Buffer.from(content.text),
  });
  const approvalsNeeded = dualBecause.length === 0 ? 1 : 2;
  return { contentHash: content.hash, document, approvalsNeeded, dualBecause };
}

interface StoredContent {
  readonly lines: readonly { readonly lotId: string }[];
}

/**
 * References of the lots among `wanted` that are not what was approved. Compares line by line
 * with the stored content, because lines that were stopped may have changed since (DW-06).
 */
export function changedLots(
  reader: SqlReader,
  order: Order & { readonly plan: OrderPlan; readonly contentHash: string },
  wanted: ReadonlySet<string>,
): readonly string[] {
  const stored = readDocument(reader, order.contentHash);
  if (stored === undefined) throw new Defect(`The content of ${order.reference} is not stored`);
  const approved = linesOf(Buffer.from(stored.bytes).toString());
  const present = linesOf(presentContent(reader, order).text);
  const lots = readLotsOnOrder(reader, order.id).filter(({ lot }) => wanted.has(lot.lotId));
  return lots
    .filter(({ lot }) => approved.get(lot.lotId) !== present.get(lot.lotId))
    .map(({ lot }) => lot.reference);
}

function linesOf(text: string): ReadonlyMap<string, string> {
  const { lines } = JSON.parse(text) as StoredContent;
  return new Map(lines.map((line) => [line.lotId, canonicalJson(line)]));
}
