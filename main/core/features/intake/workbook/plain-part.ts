import { ok } from '../../../../../shared/kernel/result.ts';
import type { Outcome } from '../../../rpc/handler.ts';
import { refuseFile } from '../refuse-file.ts';
import { mostCells } from '../table-limits.ts';
import { plainCells } from './plain-cells.ts';
import type { Part } from './read-archive.ts';

/** Styles, relations and the list of sheets are never as long, in letters. */
const longestOther = 8_000_000;

/**
 * A part of a workbook in the plainest XML that says the same, because the reader of sheets loses
 * what is said otherwise without a word: text beside a comment, CDATA, letters beyond 16 bits
 * given by number, dates of 1904 marked `true`. Rejections: FileDamaged for what is no lawful
 * part (no UTF-8, a DTD: ECMA-376-2, 6.1.3.3), FileTooManyRows, FileHasTooManyCells.
 */
export function plainPart({ name, bytes }: Part): Outcome<Part> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseFile('FileDamaged');
  }
  const bare = inPlaceOf(text, ['<!--', '-->'], () => '');
  const plain = inPlaceOf(bare ?? '', ['<![CDATA[', ']]>'], escaped)?.replaceAll(byNumber, letter);
  if (bare === undefined || plain === undefined || /<!DOCTYPE|<!ENTITY/i.test(plain)) {
    return refuseFile('FileDamaged');
  }
  const kind = rootOf(plain);
  const cells = kind === 'worksheet' ? plainCells(plain) : ok(plain);
  if (!cells.ok) return cells;
  if (kind !== 'worksheet' && isTooMany(kind, plain)) {
    return refuseFile('FileHasTooManyCells', { cells: mostCells });
  }
  const said = kind === 'workbook' ? datesOf1904(cells.value) : cells.value;
  return ok({ name, bytes: said === text ? bytes : Buffer.from(said, 'utf8') });
}

/** Words of the sheets may be as many as their cells; styles and relations are few. */
function isTooMany(kind: string | undefined, text: string): boolean {
  if (kind !== 'sst') return text.length > longestOther;
  let words = 0;
  for (let at = text.indexOf('<t'); at >= 0; at = text.indexOf('<t', at + 2)) words += 1;
  return words > mostCells / 4;
}

/** Every stretch between two marks as `say` puts it; undefined when one has no end. */
function inPlaceOf(
  text: string,
  [open, close]: readonly [string, string],
  say: (inner: string) => string,
): string | undefined {
  let said = '';
  let from = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) return undefined;
    said += text.slice(from, at) + say(text.slice(at + open.length, end));
    from = end + close.length;
  }
  return from === 0 ? text : said + text.slice(from);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const byNumber = /&#(?:x([0-9a-f]{5,6})|(\d{5,7}));/gi;

function letter(all: string, hexadecimal: string | undefined, decimal: string | undefined): string {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0xffff && code <= 0x10ffff ? String.fromCodePoint(code) : all;
}

function rootOf(text: string): string | undefined {
  return /<(?:[^\s<>/?!:]+:)?([a-z]+)[\s>]/i.exec(text.slice(0, 4096))?.[1];
}

function datesOf1904(text: string): string {
  return text.replaceAll(/(\sdate1904\s*=\s*)(["'])true\2/g, '$1$21$2');
}
