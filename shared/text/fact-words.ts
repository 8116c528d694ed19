/** Facts whose value is a code with words of its own, and the keys those words stand under. */
const wordKeys: Readonly<Record<string, (code: string) => string>> = {
  role: (code) => `roles.${code}`,
  status: (code) => `states.${code}`,
  state: (code) => `states.${code}`,
  allowedStates: (code) => `states.${code}`,
  unit: (code) => `unit.${code}`,
  storageClass: (code) => `lgk.${code}`,
  kind: (code) => `kinds.${code}`,
  procedure: (code) => `procedures.${code}`,
  answer: (code) => `reviewAnswer.${code}`,
  method: (code) => `method.${code}`,
  category: (code) => `category.${code}`,
  outsideReasons: (code) => `outsideReason.${code}`,
  item: (code) => `checklist.${code}`,
  done: (truth) => `checkResult.${truth}`,
  passed: (truth) => `identityResult.${truth}`,
  methodReason: (code) => `methodReason.${code}`,
  sealCondition: (code) => `seal.condition.${code}`,
  condition: (code) => `findings.${code}.text`,
};

/**
 * The words of a fact whose value is a code, or several parted by commas; undefined when the fact
 * is no code or has no words. `wordOf` gives the words of a key in the reader's language, those of
 * a condition with the other facts in them.
 */
export function factInWords(
  name: string,
  value: string,
  wordOf: (key: string) => string | undefined,
): string | undefined {
  const keyOf = Object.hasOwn(wordKeys, name) ? wordKeys[name] : undefined;
  if (keyOf === undefined) return undefined;
  const words = value.split(', ').map((code) => wordOf(keyOf(code)));
  return words.every((word) => word !== undefined) ? words.join(', ') : undefined;
}

/** Base units that people read in a larger one, from one of it on, and its decimals. */
export const largerUnits: Readonly<
  Record<string, { readonly from: number; readonly decimals: number; readonly unit: string }>
> = {
  GRM: { from: 1000, decimals: 3, unit: 'KGM' },
  MLT: { from: 1000, decimals: 3, unit: 'LTR' },
  MMT: { from: 1000, decimals: 3, unit: 'MTR' },
  MMK: { from: 1_000_000, decimals: 6, unit: 'MTK' },
};

/** How an amount of base units is read: `{decimals: 3, unit: 'KGM'}` for 266283 grams. */
export function readUnitOf(
  amount: number,
  unit: string,
): { readonly decimals: number; readonly unit: string } {
  const larger = largerUnits[unit];
  const fits = larger !== undefined && (amount === 0 || Math.abs(amount) >= larger.from);
  return fits ? larger : { decimals: 0, unit };
}
