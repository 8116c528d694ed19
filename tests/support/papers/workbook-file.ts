import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, with what an attacker may say falsely of it. */
export interface ArchivedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says instead of the truth. */
  readonly claims?: { readonly crc?: number; readonly unpacked?: number; readonly flags?: number };
}

/** A ZIP archive of the files, packed, as any tool writes it. */
export function archiveOf(files: readonly ArchivedFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = {} } of files) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const label = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(claims.flags ?? 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(claims.crc ?? crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(claims.unpacked ?? bytes.length, 18);
    facts.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, place, label]));
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, label, packed]);
    bodies.push(body);
    at += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, list, end]);
}

/** What a workbook is made from; each part can be another than the usual one. */
export interface WorkbookParts {
  /** The rows of the first sheet as XML. */
  readonly rows: string;
  readonly sharedStrings?: string;
  /** `workbookPr` and whatever stands before the list of sheets. */
  readonly properties?: string;
  readonly sheetName?: string;
  readonly more?: readonly ArchivedFile[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The files of a workbook with one sheet, as Excel lays them out; style 1 is a date. */
export function workbookParts(parts: WorkbookParts): readonly ArchivedFile[] {
  const { rows, sharedStrings, properties = '', sheetName = 'Seizures', more = [] } = parts;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return [
    {
      name: 'xl/workbook.xml',
      content: `${prolog}<workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${prolog}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${prolog}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...(sharedStrings === undefined
      ? []
      : [
          {
            name: 'xl/sharedStrings.xml',
            content: `${prolog}<sst xmlns="${main}">${sharedStrings}</sst>`,
          },
        ]),
    ...more,
  ];
}

/** The workbook's bytes. */
export function workbookOf(parts: WorkbookParts): Buffer {
  return archiveOf(workbookParts(parts));
}

/** A row of cells; a text becomes an inline string, anything that begins with `<` stays XML. */
export function sheetRow(row: number, cells: readonly string[]): string {
  const written = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${row}`;
    if (cell === '') return '';
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${at}"`);
    return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** A sheet as the list of sheets has it and its rows; the first is `rId1`, the other `rId9`. */
export interface ListedSheet {
  readonly tag: string;
  readonly rows: string;
  readonly kind?: 'worksheet' | 'chartsheet';
}

/** The bytes of a workbook with two sheets. */
export function workbookOfTwo(first: ListedSheet, other: ListedSheet): Buffer {
  const { kind = 'worksheet', rows, tag } = other;
  const target = `${kind}s/other.xml`;
  const content = `<${kind}><sheetData>${rows}</sheetData></${kind}>`;
  const relation = `<Relationship Target="${target}" Id="rId9" Type="${relations}/${kind}"/></Relationships>`;
  const more = [{ name: `xl/${target}`, content }];
  const files = workbookParts({ rows: first.rows, more }).map((file) => ({
    name: file.name,
    content: String(file.content)
      .replace(/<sheet .*\/>/, () => first.tag + tag)
      .replace('</Relationships>', relation),
  }));
  return archiveOf(files);
}
