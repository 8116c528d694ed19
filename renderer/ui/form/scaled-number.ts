import { readingsOf } from './read-quantity.ts';

/**
 * Reads what a person typed (`12,5`, `1 200.75`) as a whole number of units `10^-decimals`.
 * Undefined when it is no number, too precise, or can mean two numbers: `1,500` where a point
 * parts decimals; exact, without floating point.
 */
export function readScaled(text: string, decimals: number, language: string): number | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (readingsOf(digits, language) !== undefined) return undefined;
  const clean = digits.replace(',', '.').replace('−', '-');
  const match = /^(-?)(\d{1,16})(?:\.(\d*))?$/.exec(clean);
  if (match === null) return undefined;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return undefined;
  const value = Number(`${match[1] ?? ''}${match[2] ?? ''}${fraction.padEnd(decimals, '0')}`);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** What was typed as a command takes it: NaN, which the schema refuses, for no number. */
export function scaledInput(text: string, decimals: number, language: string): number {
  return readScaled(text, decimals, language) ?? Number.NaN;
}

/** The same of a field that may stay empty: null when nothing was typed. */
export function optionalScaledInput(
  text: string,
  decimals: number,
  language: string,
): number | null {
  return text.trim() === '' ? null : scaledInput(text, decimals, language);
}

/** The number as a person would type it again: `12.5`. */
export function writeScaled(value: number, decimals: number): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
