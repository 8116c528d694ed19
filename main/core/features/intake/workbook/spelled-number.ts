/** A spreadsheet keeps and shows fifteen digits; what stands behind them is the binary number's. */
const digitsShown = 15;
const number = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * The number of a cell as a person reads it. The file holds the nearest binary number in up to
 * seventeen digits or with an exponent: `266.28300000000002` is 266.283, `1E+16` has its zeros.
 * What has no fraction may be somebody's number for a paper: it stays digit by digit, and so does
 * what is no number.
 */
export function spelledNumber(text: string): string {
  const stated = text.trim();
  const whole = withoutExponent(stated);
  if (whole === undefined) return stated;
  const [before = '', after] = whole.replace('-', '').split('.');
  if (after === undefined || before.length > digitsShown) return whole;
  return withoutExponent(Number(stated).toPrecision(digitsShown)) ?? whole;
}

function withoutExponent(text: string): string | undefined {
  const [, sign = '', before = '', after = '', power = '0'] = number.exec(text) ?? [];
  if (before === '' && after === '') return undefined;
  const point = before.length + Number(power);
  const digits = `${before}${after}`;
  const left = digits
    .slice(0, Math.max(0, point))
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '');
  const right = `${'0'.repeat(Math.max(0, -point))}${digits.slice(Math.max(0, point))}`;
  const decimals = right.replace(/0+$/, '');
  const minus = sign === '-' ? '-' : '';
  return `${minus}${left === '' ? '0' : left}${decimals === '' ? '' : `.${decimals}`}`;
}
