import {
  numberKeyOf,
  registrationProblems,
  seizureRegistered,
} from '../../../../shared/domain/goods/register-seizure.ts';
import type {
  NewSeizure,
  RegistrationContext,
  SeizureNames,
} from '../../../../shared/domain/goods/register-seizure.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { baseUnits } from '../../../../shared/kernel/units.ts';
import { nextReferences } from '../../database/number-series.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Tx } from '../../database/store.ts';
import { Defect } from '../../platform/defect.ts';
import type { Fact, LedgerEntry } from '../../ledger/ledger.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, Outcome, Who } from '../../rpc/handler.ts';
import { seriesOf, todayAt } from '../../rpc/legal-day.ts';

/** What registering needs of a command's call. */
export interface RegistrationCall {
  readonly tx: Tx;
  readonly who: Who;
  readonly now: string;
  newId(): string;
  record(facts: readonly Fact[]): readonly LedgerEntry[];
}

const takenSql = 'SELECT 1 AS taken FROM seizure WHERE number_key = ?';

/** True when a seizure with this number is registered, whatever its case and spaces. */
export function isSeizureRegistered(reader: SqlReader, number: string): boolean {
  return reader.get(takenSql, [numberKeyOf(number)]) !== undefined;
}

/**
 * Registers any number of seizures in the transaction of the call: all of them or none. Rejects
 * as `registrationProblems` says, the field naming the seizure when there are several.
 */
export function registerSeizures(
  call: RegistrationCall,
  seizures: readonly NewSeizure[],
): Outcome<readonly SeizureNames[]> {
  const today = todayAt(call);
  const problems = registrationProblems(seizures, {
    today,
    isTaken: (key) => call.tx.get(takenSql, [key]) !== undefined,
    totals: siteTotals(call.tx, call.who.siteId),
  });
  if (problems.length > 0) return fail(problems);
  const names = nameSeizures(call, seizures);
  const facts = seizures.map((seizure, index) => {
    const name = names[index];
    if (name === undefined) throw new Defect('A seizure has no name');
    return seizureRegistered(seizure, name, today);
  });
  call.record(facts);
  return ok(names);
}

const totalsSql = `
SELECT unit, sum(amount) AS amount, sum(grams) AS grams
FROM lot_tally WHERE site_id = ? GROUP BY unit`;

/** What a site's record adds up to, by unit and in grams. */
export function siteTotals(reader: SqlReader, siteId: string): RegistrationContext['totals'] {
  const rows = reader.all<{ unit: string; amount: number; grams: number }>(totalsSql, [siteId]);
  const totals = new Map<(typeof baseUnits)[number] | 'mass', number>();
  let grams = 0;
  for (const row of rows) {
    const unit = baseUnits.find((known) => known === row.unit);
    if (unit !== undefined) totals.set(unit, row.amount);
    grams += row.grams;
  }
  return totals.set('mass', grams);
}

/** References without a gap, in the order of seizures and lines. */
function nameSeizures(
  call: RegistrationCall,
  seizures: readonly NewSeizure[],
): readonly SeizureNames[] {
  const owner = seriesOf(call);
  const lots = seizures.reduce((sum, seizure) => sum + seizure.lines.length, 0);
  const seizureReferences = nextReferences(call.tx, 'SEZ', owner, seizures.length).values();
  const lotReferences = nextReferences(call.tx, 'LOT', owner, lots).values();
  return seizures.map((seizure) => ({
    seizureId: call.newId(),
    reference: taken(seizureReferences),
    lines: seizure.lines.map(() => ({
      lineId: call.newId(),
      lotId: call.newId(),
      lotReference: taken(lotReferences),
    })),
  }));
}

function taken(references: Iterator<string>): string {
  const next = references.next();
  if (next.done === true) throw new Defect('The series gave too few references');
  return next.value;
}

/** `seizures.register`. */
export const registerSeizure: AnyCommandHandler = defineCommand('seizures.register', {
  handle: (call) => {
    const registered = registerSeizures(call, [call.input]);
    if (!registered.ok) return registered;
    const [name] = registered.value;
    if (name === undefined) throw new Defect('A registered seizure has no name');
    const lotIds = name.lines.map((line) => line.lotId);
    return ok({ id: name.seizureId, reference: name.reference, lotIds });
  },
});
