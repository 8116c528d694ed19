import { goodsCategory } from '../../../../../shared/catalog/goods/goods-categories.ts';
import { wasteCodes } from '../../../../../shared/catalog/disposal/waste-codes.ts';
import { isLgk, ordinaryLgk } from '../../../../../shared/catalog/storage/lgk.ts';
import type {
  StatedBalance,
  StatedLine,
  StatedPackage,
} from '../../../../../shared/domain/certificate/stated-goods.ts';
import type { DocumentLanguage } from '../../../../../shared/domain/certificate/statement-values.ts';
import { returnedOf } from '../../../../../shared/domain/destruction/run/reconciliation.ts';
import { precisionOf } from '../../../../../shared/kernel/legal-date.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { DestructionTables } from '../../../database/tables/destruction-tables.ts';
import type { GoodsTables } from '../../../database/tables/goods-tables.ts';
import { Defect } from '../../../platform/defect.ts';
import type { LotOnOrder } from '../order/order-reading.ts';
import { wordsOf } from './statement-words.ts';

const outcomeNames = {
  destroyed: 'destroyed',
  'partly-destroyed': 'partlyDestroyed',
  refused: 'refused',
  'not-found': 'notFound',
} as const;

const packagesSql = `
SELECT p.reference, p.packaging, op.seal_number, op.verification, op.verified_gross_grams
FROM order_package op
JOIN package p ON p.id = op.package_id
WHERE op.order_id = ? AND op.lot_id = ? ORDER BY p.reference`;
const sampledSql = 'SELECT coalesce(sum(amount), 0) AS amount FROM sample WHERE lot_id = ?';
const lineSql = 'SELECT hs_code FROM seizure_line WHERE id = ?';
const seizureSql = 'SELECT date FROM seizure WHERE id = ?';
const onlyLotSql = 'SELECT count(*) AS lots FROM lot WHERE line_id = ?';
const balanceSql = 'SELECT * FROM line_balance WHERE line_id = ?';

type Balance = GoodsTables['line_balance'];

/** What the goods table is made from beside the store. */
export interface GoodsToState {
  readonly orderId: string;
  /** The rows as they were loaded, before the lots are marked as destroyed. */
  readonly lots: readonly LotOnOrder[];
  /** Explains what the reconciliation accepted; may be empty. */
  readonly finding: string;
  /** Of what is said in one language only. */
  readonly language: DocumentLanguage;
}

/** The goods table, in the order of the order. */
export function statedLines(
  reader: SqlReader,
  { orderId, lots, finding, language }: GoodsToState,
): readonly StatedLine[] {
  return lots.map((found, index) => {
    const amounts = amountsOf(reader, found);
    const { lot, row, line } = found;
    const category = goodsCategory(lot.category);
    const seizure = required(reader.get<{ date: string }>(seizureSql, [row.seizure_id]), row.id);
    const source = required(reader.get<{ hs_code: string }>(lineSql, [row.line_id]), row.id);
    const waste = wasteCodes.get(line.waste_code);
    return {
      line: index + 1,
      lotReference: lot.reference,
      seizureReference: row.seizure_reference,
      seizureDay: { precision: precisionOf(seizure.date), value: seizure.date },
      description: row.description,
      category: { code: lot.category, name: wordsOf(`category.${lot.category}`) },
      hsCode: source.hs_code === '' ? null : source.hs_code,
      brand: row.brand === '' ? null : row.brand,
      ...amounts,
      differenceExplanation: amounts.difference.amount === 0 || finding === '' ? null : finding,
      destroyedMassGrams: line.destroyed_amount === 0 ? 0 : line.destroyed_grams,
      wasteCode:
        line.waste_code === ''
          ? null
          : { code: line.waste_code, hazardous: waste?.hazardous ?? false },
      baselCode: category.basel[0] ?? null,
      hazards: statedHazards(row.storage_class, language),
      outcome: line.outcome === null ? 'refused' : outcomeNames[line.outcome],
      outcomeNote:
        line.outcome_note === '' ? stoppedNote(line.stopped, language) : line.outcome_note,
      packages: statedPackages(reader, orderId, row.id),
    };
  });
}

/** A dangerous storage class with its name; the ordinary ones are no hazard. */
export function statedHazards(storageClass: string, language: DocumentLanguage): readonly string[] {
  if (!isLgk(storageClass) || ordinaryLgk.has(storageClass)) return [];
  return [`LGK ${storageClass} (${wordsOf(`lgk.${storageClass}`)[language]})`];
}

function stoppedNote(stopped: 0 | 1, language: DocumentLanguage): string | null {
  return stopped === 1 ? wordsOf('statement.stopped')[language] : null;
}

function required<Row>(row: Row | undefined, lotId: string): Row {
  if (row === undefined) throw new Defect(`Lot ${lotId} has lost its seizure`);
  return row;
}

type Amounts = Pick<
  StatedLine,
  'seized' | 'sampled' | 'transferred' | 'released' | 'destroyed' | 'returnedToStock' | 'difference'
>;

/**
 * Seized = sampled + transferred + released + destroyed + returned + difference, in the lot's
 * unit. A lot that is all of its line speaks for the line as it was seized, counting what was
 * missing at the gate; a part speaks for what it held when it was ordered.
 */
function amountsOf(reader: SqlReader, { row, line }: LotOnOrder): Amounts {
  const returned =
    line.stopped === 1
      ? line.amount
      : returnedOf({
          unit: 'H87',
          amount: line.amount,
          massGrams: null,
          stopped: false,
          outcome: line.outcome,
          destroyedAmount: line.destroyed_amount,
          destroyedGrams: null,
        });
  const whole = wholeLine(reader, row.line_id);
  const ownSamples = reader.get<{ amount: number }>(sampledSql, [row.id])?.amount ?? 0;
  const sampled = whole?.sampled ?? ownSamples;
  const seized = whole?.seized ?? line.amount + sampled;
  const gone = sampled + line.destroyed_amount + returned;
  const quantity = (amount: number) => ({ amount, unit: row.unit });
  return {
    seized: quantity(seized),
    sampled: quantity(sampled),
    transferred: quantity(0),
    released: quantity(0),
    destroyed: quantity(line.destroyed_amount),
    returnedToStock: quantity(returned),
    difference: quantity(seized - gone),
  };
}

/** The balance of a line that has never been more than one lot; undefined for a part. */
function wholeLine(reader: SqlReader, lineId: string): Balance | undefined {
  const { lots } = reader.get<{ lots: number }>(onlyLotSql, [lineId]) ?? { lots: 0 };
  return lots === 1 ? reader.get<Balance>(balanceSql, [lineId]) : undefined;
}

type PackageRow = Pick<
  DestructionTables['order_package'],
  'reference' | 'seal_number' | 'verification' | 'verified_gross_grams'
> & { readonly packaging: string };

function statedPackages(
  reader: SqlReader,
  orderId: string,
  lotId: string,
): readonly StatedPackage[] {
  return reader.all<PackageRow>(packagesSql, [orderId, lotId]).map((row) => ({
    reference: row.reference,
    packaging: row.packaging,
    seals: row.seal_number === null ? [] : [row.seal_number],
    grossGrams: row.verified_gross_grams,
    verification: row.verification,
  }));
}

/** The balances of the units, over all lines of the certificate (CC-04). */
export function statedBalances(lines: readonly StatedLine[]): readonly StatedBalance[] {
  const balances = new Map<
    string,
    { -readonly [Part in keyof StatedBalance]: StatedBalance[Part] }
  >();
  for (const line of lines) {
    const { unit } = line.seized;
    const sum = balances.get(unit) ?? {
      unit,
      seized: 0,
      sampled: 0,
      transferred: 0,
      released: 0,
      destroyed: 0,
      returnedToStock: 0,
      difference: 0,
    };
    sum.seized += line.seized.amount;
    sum.sampled += line.sampled.amount;
    sum.transferred += line.transferred.amount;
    sum.released += line.released.amount;
    sum.destroyed += line.destroyed.amount;
    sum.returnedToStock += line.returnedToStock.amount;
    sum.difference += line.difference.amount;
    balances.set(unit, sum);
  }
  return [...balances.values()];
}

/** Mass of everything destroyed; null when any destroyed line has none. */
export function destroyedMassOf(lines: readonly StatedLine[]): number | null {
  let sum = 0;
  for (const line of lines) {
    if (line.destroyedMassGrams === null) return null;
    sum += line.destroyedMassGrams;
  }
  return sum;
}
