/** Dark modules, row by row. */
type Matrix = readonly (readonly boolean[])[];

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** When a module of the data is inverted, by mask (ISO/IEC 18004, 7.8.2). */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/**
 * Reads a QR code of version 1 or 2, as a camera does that sees it whole: the mask from the format
 * bits, then the words in their zigzag. Nothing is corrected, so that a wrong module fails.
 */
export function readQrCode(matrix: Matrix): string {
  const size = matrix.length;
  if (size !== 21 && size !== 25) throw new Error(`no QR code of version 1 or 2: ${size}`);
  const isDark = (row: number, column: number): boolean => matrix[row]?.[column] === true;
  // Bits 14 … 10 of the format, under the fixed pattern 101010000010010: level, then mask.
  const format = [0, 1, 2, 3, 4].map((column) => Number(isDark(8, column))).join('');
  const mask = masks[(Number.parseInt(format, 2) ^ 0b10101) & 0b111];
  if (mask === undefined) throw new Error('no mask');
  let bits = '';
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = upward ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (isFunction(size, row, column)) continue;
        bits += isDark(row, column) === mask(row, column) ? '0' : '1';
      }
    }
    upward = !upward;
  }
  return textOf(bits);
}

/** Finders with their format bits, timing, and the one alignment pattern of version 2. */
function isFunction(size: number, row: number, column: number): boolean {
  const inCorner = (row < 9 && column < 9) || (row < 9 && column >= size - 8);
  if (inCorner || (row >= size - 8 && column < 9) || row === 6 || column === 6) return true;
  return size === 25 && Math.abs(row - 18) <= 2 && Math.abs(column - 18) <= 2;
}

function textOf(bits: string): string {
  let at = 0;
  const take = (length: number): number => {
    const value = Number.parseInt(bits.slice(at, at + length), 2);
    at += length;
    return value;
  };
  let text = '';
  for (let mode = take(4); mode !== 0; mode = take(4)) {
    if (mode === 1) {
      let left = take(10);
      for (; left >= 3; left -= 3) text += String(take(10)).padStart(3, '0');
      if (left > 0) text += String(take(left === 2 ? 7 : 4)).padStart(left, '0');
    } else if (mode === 2) {
      let left = take(9);
      for (; left >= 2; left -= 2) {
        const pair = take(11);
        text += alphabet.charAt(Math.floor(pair / 45)) + alphabet.charAt(pair % 45);
      }
      if (left === 1) text += alphabet.charAt(take(6));
    } else throw new Error(`no mode ${mode} on our labels`);
  }
  return text;
}
