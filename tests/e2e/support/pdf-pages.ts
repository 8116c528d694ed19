import { inflateSync } from 'node:zlib';

/** A page that Chromium printed: its size in points, and its words without the spaces between. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Reads back what Chromium wrote: it packs streams but no objects, and its fonts say letters. */
export function pdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
    .map((body) => {
      const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const content = objects.get(/\/Contents (\d+)/.exec(body)?.[1] ?? '') ?? '';
      const letters = new Map(
        [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
          name,
          lettersOf(objects, objects.get(id) ?? ''),
        ]),
      );
      const text = wordsOf(streamOf(content), letters);
      return { width: Number(width), height: Number(height), text };
    });
}

interface Letters {
  /** Hexadecimal digits of one code. */
  readonly digits: number;
  readonly byCode: ReadonlyMap<string, string>;
}

function lettersOf(objects: ReadonlyMap<string, string>, font: string): Letters {
  const map = streamOf(objects.get(/\/ToUnicode (\d+)/.exec(font)?.[1] ?? '') ?? '');
  const byCode = new Map<string, string>();
  const letter = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      byCode.set(code.toUpperCase(), letter(hex));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', hex = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const unicode = Number.parseInt(hex, 16) + code - first;
        const key = code.toString(16).toUpperCase().padStart(from.length, '0');
        byCode.set(key, String.fromCodePoint(unicode));
      }
    }
  }
  return { digits: font.includes('/Type0') ? 4 : 2, byCode };
}

function wordsOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let font: Letters | undefined;
  let text = '';
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w+)>/g)) {
    if (name !== undefined) font = fonts.get(name);
    const codes = hex?.toUpperCase().match(new RegExp(`.{${font?.digits ?? 2}}`, 'g')) ?? [];
    text += codes.map((code) => font?.byCode.get(code) ?? '').join('');
  }
  return text.replaceAll(/\s/g, '');
}

/** By its length: what is packed may itself end like a line. */
function streamOf(object: string): string {
  const start = /stream\r?\n/.exec(object);
  const length = /\/Length (\d+)/.exec(object)?.[1];
  if (start === null || length === undefined) return '';
  const from = start.index + start[0].length;
  const bytes = Buffer.from(object.slice(from, from + Number(length)), 'latin1');
  const isPacked = object.slice(0, start.index).includes('FlateDecode');
  return (isPacked ? inflateSync(bytes) : bytes).toString('latin1');
}
