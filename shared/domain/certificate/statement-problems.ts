import type { CertificateStatement } from './certificate-statement.ts';
import type { StatedBalance, StatedLine } from './stated-goods.ts';

/** What in a statement does not agree with itself. */
export interface StatementProblem {
  readonly code:
    | 'LineNumbersWrong'
    | 'LineUnitsDiffer'
    | 'LineDoesNotBalance'
    | 'TotalDiffers'
    | 'TotalMassDiffers'
    | 'EventsOutOfOrder';
  readonly detail: string;
}

const parts = [
  'seized',
  'sampled',
  'transferred',
  'released',
  'destroyed',
  'returnedToStock',
  'difference',
] as const;

/**
 * Checks that a statement adds up (CC-04): each line accounts for all that was seized, in one
 * unit; the totals are the sums of the lines; lines are numbered from 1; cited events stand in
 * the order of the ledger, none twice. Empty when all agrees.
 */
export function statementProblems(statement: CertificateStatement): readonly StatementProblem[] {
  const { lines, totals, citedEvents } = statement;
  const numbered = lines.every(({ line }, index) => line === index + 1);
  const ordered = citedEvents.every(({ seq }, index) => {
    const before = citedEvents[index - 1];
    return before === undefined || before.seq < seq;
  });
  return [
    ...(numbered ? [] : [{ code: 'LineNumbersWrong' as const, detail: '' }]),
    ...lines.flatMap(lineProblems),
    ...totalProblems(lines, totals.balances),
    ...massProblems(statement),
    ...(ordered ? [] : [{ code: 'EventsOutOfOrder' as const, detail: '' }]),
  ];
}

function lineProblems(line: StatedLine): readonly StatementProblem[] {
  const detail = `line ${line.line}`;
  if (parts.some((part) => line[part].unit !== line.seized.unit)) {
    return [{ code: 'LineUnitsDiffer', detail }];
  }
  const { seized, sampled, transferred, released, destroyed, returnedToStock, difference } = line;
  const rest = [sampled, transferred, released, destroyed, returnedToStock, difference];
  const accounted = rest.reduce((sum, { amount }) => sum + amount, 0);
  return accounted === seized.amount ? [] : [{ code: 'LineDoesNotBalance', detail }];
}

function totalProblems(
  lines: readonly StatedLine[],
  balances: readonly StatedBalance[],
): readonly StatementProblem[] {
  const sums = new Map<string, number[]>();
  for (const line of lines) {
    const before = sums.get(line.seized.unit) ?? parts.map(() => 0);
    sums.set(
      line.seized.unit,
      parts.map((part, index) => (before[index] ?? 0) + line[part].amount),
    );
  }
  const wrong = balances.filter((balance) => {
    const sum = sums.get(balance.unit);
    return sum === undefined || parts.some((part, index) => balance[part] !== sum[index]);
  });
  const stated = new Set(balances.map(({ unit }) => unit));
  const missing = [...sums.keys()].filter((unit) => !stated.has(unit));
  const repeated = stated.size < balances.length ? ['repeated unit'] : [];
  return [...wrong.map(({ unit }) => unit), ...missing, ...repeated].map((detail) => ({
    code: 'TotalDiffers',
    detail,
  }));
}

/** A total mass is the sum over lines; unknown as soon as one destroyed line's mass is unknown. */
function massProblems({ lines, totals }: CertificateStatement): readonly StatementProblem[] {
  const unknown = lines.some(
    ({ destroyed, destroyedMassGrams }) => destroyed.amount > 0 && destroyedMassGrams === null,
  );
  const sum = lines.reduce((total, { destroyedMassGrams }) => total + (destroyedMassGrams ?? 0), 0);
  const expected = unknown ? null : sum;
  const agrees = totals.destroyedMassGrams === expected;
  return agrees ? [] : [{ code: 'TotalMassDiffers', detail: String(expected ?? 'unknown') }];
}
