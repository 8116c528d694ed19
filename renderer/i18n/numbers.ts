const thinSpace = '\u202f';

/** Whole number in groups of three parted by a thin space, in every language alike. */
export function formatInteger(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, thinSpace);
  return value < 0 ? `−${digits}` : digits;
}

/** The mark that parts decimals: a point in English, a comma in Russian and Kazakh. */
export function decimalMark(language: string): '.' | ',' {
  return language === 'en' ? '.' : ',';
}

/**
 * A count of base units as a decimal of the larger unit, exactly: 266283 with 3 decimals is
 * `266.283`. Zeros at the end are left out.
 */
export function formatScaled(value: number, decimals: number, language: string): string {
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = formatInteger(Number(digits.slice(0, digits.length - decimals)));
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const sign = value < 0 ? '−' : '';
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}${decimalMark(language)}${fraction}`;
}

/** A number as a file writes it, in groups of three, digit by digit; any other text as it is. */
export function formatWrittenNumber(text: string, language: string): string {
  const [, whole, fraction] = /^(\d{1,15})(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const written = formatInteger(Number(whole));
  return fraction === undefined ? written : `${written}${decimalMark(language)}${fraction}`;
}

/** A number inside a sentence: four digits stand together (a year, a count), five are grouped. */
export function formatTextNumber(value: number, language: string): string {
  if (!Number.isInteger(value)) return String(value).replace('.', decimalMark(language));
  return Math.abs(value) < 10_000 ? String(value).replace('-', '−') : formatInteger(value);
}
