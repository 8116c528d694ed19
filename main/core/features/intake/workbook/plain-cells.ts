import { ok } from '../../../../../shared/kernel/result.ts';
import type { Outcome } from '../../../rpc/handler.ts';
import { refuseFile } from '../refuse-file.ts';
import { mostCells, mostRows } from '../table-limits.ts';

/** The end of a sheet: ECMA-376-1, 18.3.1.73 and 18.3.1.13 as Excel keeps them. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

const rowTag = /<(?:[^\s<>/:]+:)?row(?:\s([^<>]*))?>/g;
const cellTag = /<(?:[^\s<>/:]+:)?c(?:\s([^<>]*?))?(\/?)>/g;
/** Far beyond the 32,767 letters that a cell may hold, each by number. */
const longestText = 1_000_000;

const emptyCell = /<(?:[^\s<>/:]+:)?c\s[^<>]*\/>/g;
const emptyRow = /<((?:[^\s<>/:]+:)?)row\s(?=[^<>]*\br\s*=)[^<>]*(?:\/>|>\s*<\/\1row>)/g;
const wholeTag = /^[^"'<>]*(?:(?:"[^"<>]*"|'[^'<>]*')[^"'<>]*)*$/;
const placeName = /(?<![\w.-])r\s*=/g;
const rowPlace = /(?<![\w.-])r\s*=\s*(["'])([1-9]\d{0,6})\1/;
const cellPlace = /(?<![\w.-])r\s*=\s*(["'])([A-Z]{1,3})([1-9]\d{0,6})\1/;

/**
 * The sheet with every formula that has no result saying so, as the cell itself does: `#REF!`
 * stays that text, what was never computed becomes `#CALC!`. Rows that hold nothing are left out
 * where there are very many. A place outside a sheet, for which the reader would make room, and
 * more than it can hold are refused before. Rejections: FileDamaged, FileTooManyRows,
 * FileHasTooManyCells.
 */
export function plainCells(sheet: string): Outcome<string> {
  if (longestToken(sheet) > longestText) return refuseFile('FileDamaged');
  let tags = 0;
  for (const [, attributes = ''] of sheet.matchAll(rowTag)) {
    if (!isRow(attributes)) return refuseFile('FileDamaged');
    tags += 1;
  }
  const filled = tags > mostRows ? withoutEmpty(sheet) : sheet;
  let [last, rows, columns] = [0, 0, 0];
  for (const [, attributes = '', closed] of filled.matchAll(cellTag)) {
    const at = placeOf(attributes);
    if (at === undefined) return refuseFile('FileDamaged');
    if (closed === '/') continue;
    if (at.row !== last) rows += 1;
    last = at.row;
    columns = Math.max(columns, at.column);
  }
  // What is empty and in nobody's way is counted too when it could not be left out.
  const stillThere = tags > mostRows ? count(filled, rowTag) : tags;
  if (Math.max(rows, stillThere) > mostRows + 1)
    return refuseFile('FileTooManyRows', { rows: mostRows });
  // The reader fills every row to the width of the widest.
  if (last * columns > mostCells) return refuseFile('FileHasTooManyCells', { cells: mostCells });
  return ok(withResults(filled));
}

/** The reader goes through an unfinished token again with every piece of the file. */
function longestToken(text: string): number {
  let longest = 0;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at + 1);
    const end = next < 0 ? text.length : next;
    longest = Math.max(longest, end - at);
    at = end;
  }
  return longest;
}

/** Cells and rows that hold nothing mean nothing, as long as the others tell their places. */
function withoutEmpty(sheet: string): string {
  return sheet.replaceAll(emptyCell, '').replaceAll(emptyRow, '');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** A row may leave its number out; the cells tell it then. */
function isRow(attributes: string): boolean {
  if (!wholeTag.test(attributes)) return false;
  const stated = attributes.match(placeName)?.length ?? 0;
  if (stated === 0) return true;
  const row = Number(rowPlace.exec(attributes)?.[2]);
  return stated === 1 && row <= lastRow;
}

function placeOf(attributes: string): { row: number; column: number } | undefined {
  if (!wholeTag.test(attributes) || attributes.match(placeName)?.length !== 1) return undefined;
  const [, , letters = '', digits] = cellPlace.exec(attributes) ?? [];
  const row = Number(digits);
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return row <= lastRow && column <= lastColumn ? { row, column } : undefined;
}

const formulas = /\st\s*=\s*["']e["']|<(?:[^\s<>/:]+:)?f[\s>/]/;
const wholeCell =
  /<((?:[^\s<>/:]+:)?)c(\s[^<>]*[^<>/])>([^<]*(?:<(?!\/?(?:[^\s<>/:]+:)?c[\s>/])[^<]*)*)<\/\1c>/g;
const cellType = /\st\s*=\s*(["'])(\w*)\1/;

function withResults(sheet: string): string {
  if (!formulas.test(sheet)) return sheet;
  return sheet.replaceAll(wholeCell, (cell, prefix: string, attributes: string, inner: string) => {
    if (!formulas.test(`${attributes}${inner}`)) return cell;
    const type = cellType.exec(attributes)?.[2];
    const hasValue = /<(?:[^\s<>/:]+:)?v(?:\s[^<>]*)?>[^<]/.test(inner);
    const isEmptyText = type === 'str' && /<(?:[^\s<>/:]+:)?v[\s/>]/.test(inner);
    if (isEmptyText || (hasValue && type !== 'e')) return cell;
    const value = hasValue ? inner : `<${prefix}v>#CALC!</${prefix}v>`;
    const typed = `${attributes.replace(cellType, '')} t="str"`;
    return `<${prefix}c${typed}>${value}</${prefix}c>`;
  });
}
