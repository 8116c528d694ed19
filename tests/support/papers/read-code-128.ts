/** Widths of bars and spaces by value (ISO/IEC 15417); 106 is the stop. */
const patterns = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 ' +
  '122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 ' +
  '321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 ' +
  '211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 ' +
  '213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 ' +
  '121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 ' +
  '241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 ' +
  '412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 ' +
  '211214 211232 2331112'
).split(' ');

const startOf: Readonly<Record<number, 'A' | 'B' | 'C'>> = { 103: 'A', 104: 'B', 105: 'C' };
const switchTo: Readonly<Record<number, 'A' | 'B' | 'C'>> = { 99: 'C', 100: 'B', 101: 'A' };

/** Reads a row of dark (true) and light modules as a scanner does. Throws when it is no code. */
export function readCode128(row: readonly boolean[]): string {
  const values = valuesOf(row.map((dark) => (dark ? '1' : '0')).join(''));
  const [start = 0, ...rest] = values;
  const stop = rest.pop();
  const check = rest.pop();
  const sum = rest.reduce((total, value, index) => total + value * (index + 1), start) % 103;
  let set = startOf[start];
  if (set === undefined || stop !== 106 || check !== sum) throw new Error('no Code 128');
  let text = '';
  for (const value of rest) {
    const next = switchTo[value];
    if (next !== undefined && !(set === 'C' && value === 99)) set = next;
    else text += set === 'C' ? String(value).padStart(2, '0') : String.fromCodePoint(value + 32);
  }
  return text;
}

function valuesOf(modules: string): number[] {
  const runs = [...modules.matchAll(/1+|0+/g)].map(([run]) => String(run.length));
  const values: number[] = [];
  while (runs.length > 0) {
    const length = runs.length === 7 ? 7 : 6;
    const value = patterns.indexOf(runs.splice(0, length).join(''));
    if (value < 0) throw new Error('no pattern of Code 128');
    values.push(value);
  }
  return values;
}
