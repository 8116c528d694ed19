import { isMethod } from '../../../../../shared/catalog/disposal/method.ts';
import { estimateEmissions } from '../../../../../shared/domain/disposition/estimate-emissions.ts';
import type {
  StatedBasis,
  StatedEmission,
  StatedFacility,
  StatedMethod,
  StatedPresence,
  StatedTransport,
} from '../../../../../shared/domain/certificate/stated-run.ts';
import type { StatedPerson } from '../../../../../shared/domain/certificate/statement-values.ts';
import type { OrderIn } from '../../../../../shared/domain/destruction/order/order.ts';
import type { Signatory } from '../../../../../shared/domain/destruction/events/signatory.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { PlacesTables } from '../../../database/tables/places-tables.ts';
import { Defect } from '../../../platform/defect.ts';
import type { LotOnOrder } from '../order/order-reading.ts';
import { wordsOf } from './statement-words.ts';

type Reconciled = OrderIn<'reconciled'>;

/** A user as a certificate names them, with the position of their account. */
export function statedPerson(
  reader: SqlReader,
  { userId, name }: Signatory,
  organisation: string,
): StatedPerson {
  const account = reader.get<{ position: string }>(
    'SELECT position FROM user_account WHERE id = ?',
    [userId],
  );
  return { id: userId, name, position: orNull(account?.position ?? ''), organisation };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Each legal ground once, with the lines it covers; none when it covers all (DR-04). */
export function statedBases(lots: readonly LotOnOrder[]): readonly StatedBasis[] {
  const lines = new Map<string, number[]>();
  for (const [index, { line }] of lots.entries()) {
    const known = lines.get(line.basis);
    if (known === undefined) lines.set(line.basis, [index + 1]);
    else known.push(index + 1);
  }
  return [...lines].map(([text, covered]) => {
    const basis = JSON.parse(text) as {
      kind: string;
      documentNumber: string;
      documentDate: string;
      issuedBy: string;
    };
    const { issuedBy: title, documentNumber: number, documentDate: day } = basis;
    return {
      code: basis.kind,
      name: wordsOf(`basisKind.${basis.kind}`),
      document: { title, number, day },
      lines: covered.length === lots.length ? [] : covered,
    };
  });
}

/** The method once for each of its operations, with the conditions that were confirmed (DR-07). */
export function statedMethods(order: Reconciled): readonly StatedMethod[] {
  const { method, operations, confirmedConditions } = order.plan;
  return operations.map((operation) => ({
    code: method,
    name: wordsOf(`method.${method}`),
    operation,
    operationName: wordsOf(`operation.${operation}`),
    conditions: confirmedConditions.map((reason) => ({
      text: wordsOf(`methodReason.${reason}`),
      confirmedBy: order.requestedBy.name,
    })),
  }));
}

export function statedFacility(reader: SqlReader, order: Reconciled): StatedFacility {
  const facility = reader.get<PlacesTables['facility']>('SELECT * FROM facility WHERE id = ?', [
    order.plan.facilityId,
  ]);
  const permit = reader.get<PlacesTables['permit']>('SELECT * FROM permit WHERE id = ?', [
    order.plan.permitId,
  ]);
  if (facility === undefined || permit === undefined) {
    throw new Defect(`${order.reference} has lost its facility`);
  }
  return {
    name: facility.name,
    address: orNull(facility.address),
    operator: facility.operator,
    permit: {
      number: permit.number,
      issuer: orNull(permit.issued_by),
      validFrom: permit.valid_from,
      validUntil: permit.valid_to,
    },
  };
}

/**
 * The carriage. The weighbridge's numbers are the vehicle's as read; without tare and ticket they
 * are no weighing in the sense of the form, and none is made up.
 */
export function statedTransport({ dispatch }: Reconciled): StatedTransport {
  const { vehicle, driver, seals } = dispatch;
  return { consignmentNote: null, vehicle, driver, carrier: null, seals, weighings: [] };
}

/** Operator, witnesses and commission with the time they stood there (DW-01, DW-07, DW-12). */
export function statedPeople(
  reader: SqlReader,
  order: Reconciled,
  organisation: string,
): readonly StatedPresence[] {
  const { operator, witnesses, commission } = order.run;
  const time = { from: order.run.startedAt, until: order.ended.at };
  return [
    {
      role: 'operator',
      person: statedPerson(reader, operator, organisation),
      outside: false,
      ...time,
    },
    ...witnesses.map((witness, index): StatedPresence => {
      const id = witness.userId ?? `${order.reference}/witness/${index + 1}`;
      const { name, position, organisation: from } = witness;
      const person = { id, name, position: orNull(position), organisation: orNull(from) };
      return { role: 'witness', person, outside: witness.outside, ...time };
    }),
    ...commission.map((member, index): StatedPresence => {
      const id = `${order.reference}/commission/${index + 1}`;
      const person = { id, name: member.name, position: member.position, organisation: null };
      return { role: member.chair ? 'chair' : 'member', person, outside: false, ...time };
    }),
  ];
}

/** The estimate for what was destroyed, with the factor's set and year; null without a factor. */
export function statedEmission(lots: readonly LotOnOrder[], method: string): StatedEmission | null {
  if (!isMethod(method)) return null;
  const goods = lots
    .filter(({ line }) => line.destroyed_amount > 0)
    .map(({ lot, line }) => ({ category: lot.category, massGrams: line.destroyed_grams }));
  const estimate = estimateEmissions(goods, method);
  const factor = estimate.kind === 'estimated' ? estimate.factors[0] : undefined;
  if (estimate.kind !== 'estimated' || factor === undefined) return null;
  const { gramsCo2e } = estimate;
  return { gramsCo2e, factorSet: factor.set, factorYear: factor.year, estimated: true };
}
