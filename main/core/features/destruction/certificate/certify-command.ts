import { checkSigner } from '../../../../../shared/domain/destruction/run/decide-closing.ts';
import { checkOrder, isIn } from '../../../../../shared/domain/destruction/order/order-guard.ts';
import { orderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import type { FactOf } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import type { OrderIn } from '../../../../../shared/domain/destruction/order/order.ts';
import { canonicalJson } from '../../../../../shared/kernel/canonical-json.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import { nextReference } from '../../../database/number-series.ts';
import { makeCheckpoint } from '../../../ledger/checkpoint.ts';
import { storeDocument } from '../../../ledger/stored-documents.ts';
import { Defect } from '../../../platform/defect.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type { CommandCall, FeatureHandlers, Outcome, ProvenPerson } from '../../../rpc/handler.ts';
import { seriesOf } from '../../../rpc/legal-day.ts';
import { signatory } from '../order/signatory.ts';
import { buildStatement } from './build-statement.ts';
import { fileCertificate } from './certificate-file.ts';
import type { DestructionParts } from '../order/destruction-parts.ts';
import { readLotsOnOrder } from '../order/order-reading.ts';
import type { LotOnOrder } from '../order/order-reading.ts';

type CertifyCall = CommandCall<'orders.certify'>;
type Certified = OutputOf<'orders.certify'>;

/**
 * DW-11: one transaction marks the lots destroyed, issues the numbered certificate and seals
 * both under a signed head of the ledger. The file is rendered after the commit, where it may
 * take long and be repeated without harm.
 */
export function certifyCommand(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.certify': defineCommand<'orders.certify', ProvenPerson>('orders.certify', {
      prepare: ({ who, input }) => parts.signatures.confirm(who, input.signature.password),
      handle: (call, signer) => certify(parts, call, signer),
      finish: async (call, output) => {
        const sha256 = await fileCertificate(parts, call.store, output.certificateId);
        return { ...output, sha256 };
      },
    }),
  };
}

function certify(
  parts: DestructionParts,
  call: CertifyCall,
  signer: ProvenPerson,
): Outcome<Certified> {
  const { orderId, version, language } = call.input;
  const loaded = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!loaded.ok) return loaded;
  const order = loaded.value;
  const stale = checkOrder(order, version, ['reconciled']);
  if (stale.length > 0 || !isIn(order, ['reconciled'])) return fail(stale);
  const denied = checkSigner(order, signatory(signer));
  if (denied.length > 0) return fail(denied);
  const lots = readLotsOnOrder(call.tx, orderId);
  const gone = lots.filter(({ line }) => line.destroyed_amount > 0);
  if (gone.length === 0) {
    return fail([reject('NothingDestroyed', 'DW-11', { order: order.reference })]);
  }
  const number = nextReference(call.tx, 'CRT', seriesOf(call));
  call.record([destroyedFact(order, gone, number)]);
  const statement = buildStatement(call.tx, {
    order,
    lots,
    number,
    language,
    issuedAt: call.now,
    issuedBy: signatory(signer),
    timeZone: call.who.timeZone,
    sample: parts.sample,
  });
  const certificateId = call.newId();
  const bytes = Buffer.from(canonicalJson(statement));
  const document = storeDocument(call.tx, { mediaType: 'application/json', bytes });
  const data = {
    certificateId,
    number,
    siteId: order.siteId,
    statementHash: document.documentSha256,
    document,
    language,
    destroyedOn: order.ended.destroyedOn,
    method: order.plan.method,
    lineCount: lots.length,
    totals: totalsOf(gone),
    signedBy: signatory(signer),
  };
  const lotIds = lots.map(({ lot }) => lot.lotId);
  call.record([orderFact('CertificateIssued', order, data, [certificateId, ...lotIds])]);
  makeCheckpoint(call.tx, parts.ledger, parts.signer, call.now);
  // The file's hash is not known before the file is rendered, after the commit.
  return ok({ certificateId, number, sha256: '' });
}

function destroyedFact(
  order: OrderIn<'reconciled'>,
  gone: readonly LotOnOrder[],
  certificateNumber: string,
): FactOf<'LotsDestroyed'> {
  const lots = gone.map(({ lot, line }) => ({
    lotId: lot.lotId,
    lotReference: lot.reference,
    destroyedAmount: line.destroyed_amount,
    unit: lot.unit,
    destroyedGrams: line.destroyed_grams,
    differenceAmount: lot.amount - line.destroyed_amount,
  }));
  if (lots.some((lot) => lot.differenceAmount < 0)) {
    throw new Defect(`${order.reference} destroyed more than there was`);
  }
  const { destroyedOn } = order.ended;
  const lotIds = lots.map((lot) => lot.lotId);
  return orderFact('LotsDestroyed', order, { certificateNumber, destroyedOn, lots }, lotIds);
}

function totalsOf(gone: readonly LotOnOrder[]) {
  const sums = new Map<LotOnOrder['lot']['unit'], number>();
  for (const { lot, line } of gone) {
    sums.set(lot.unit, (sums.get(lot.unit) ?? 0) + line.destroyed_amount);
  }
  return [...sums].map(([unit, amount]) => ({ amount, unit }));
}
