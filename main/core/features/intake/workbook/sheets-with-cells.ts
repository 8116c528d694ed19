import path from 'node:path';
import type { Part } from './read-archive.ts';

/** A sheet of a workbook that holds something. */
export interface SheetWithCells {
  /** Its place among the sheets, from 1 on. */
  readonly place: number;
  readonly name: string;
  /** Hidden from who opens the workbook. */
  readonly isHidden: boolean;
}

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const sheetTag = tagOf('sheet');
const relationTag = tagOf('Relationship');
const cell = /<(?:[\w.-]+:)?(?:v|t)[\s>]/;

/** Sheets with cells that say anything, in their order; parts are as `plainPart` gives them. */
export function sheetsWithCells(parts: readonly Part[]): readonly SheetWithCells[] {
  const bytesOf = new Map(parts.map(({ name, bytes }) => [name, viewOf(bytes)]));
  const textOf = (name: string) => bytesOf.get(name)?.toString('utf8') ?? '';
  const isFilled = (name: string) => cell.test(bytesOf.get(name)?.toString('latin1') ?? '');
  const targets = new Map(
    tags(textOf('xl/_rels/workbook.xml.rels'), relationTag).map((tag) => [
      tag.get('Id'),
      path.posix.resolve('/xl', tag.get('Target') ?? '').slice(1),
    ]),
  );
  return tags(textOf('xl/workbook.xml'), sheetTag).flatMap((tag, index) => {
    const part = targets.get([...tag].find(([name]) => name.endsWith(':id'))?.[1]);
    const isSheet = part !== undefined && part.includes('worksheets/') && isFilled(part);
    if (!isSheet) return [];
    const isHidden = /hidden/i.test(tag.get('state') ?? '');
    return [{ place: index + 1, name: plain(tag.get('name') ?? ''), isHidden }];
  });
}

function viewOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** No lawful attribute holds `<`: so each try ends at the next tag, and all of them in a line. */
function tagOf(name: string): RegExp {
  return new RegExp(`<(?:[\\w.-]+:)?${name}\\s((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>`, 'g');
}

function tags(text: string, tag: RegExp): readonly ReadonlyMap<string, string>[] {
  return [...text.matchAll(tag)].map(
    ([, said = '']) =>
      new Map([...said.matchAll(attribute)].map(([, name = '', a, b]) => [name, a ?? b ?? ''])),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function plain(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity);
}
