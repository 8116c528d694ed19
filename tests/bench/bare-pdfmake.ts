import pdfmake from 'pdfmake';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { certificateModel } from '../../main/core/documents/certificate/certificate-model.ts';
import type { Block, Cell, DocumentModel } from '../../main/core/documents/document-model.ts';
import { blockContent } from '../../main/core/documents/pdf/block-content.ts';
import { roomy } from '../../main/core/documents/pdf/density.ts';
import { pdfFonts } from '../../main/core/documents/pdf/pdf-fonts.ts';
import { margins } from '../../main/core/documents/pdf/printable-document.ts';
import { documentStructure } from '../../main/core/documents/pdf/structure-node.ts';
import type { CertificateFile } from '../../shared/domain/certificate/certificate-file.ts';

const looks = {
  plain: {},
  strong: { bold: true },
  quiet: { fontSize: 6.3, color: '#5c6670' },
  mono: { font: 'Mono', fontSize: 7.2 },
  large: { bold: true },
} as const;

/** The same words in the same tables by pdfmake as it comes: untagged, nothing embedded. */
export function barePdf(file: CertificateFile): Promise<Uint8Array> {
  pdfmake.setFonts(pdfFonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const definition = {
    content: contentOf(certificateModel(file)),
    pageMargins: [...margins] as [number, number, number, number],
    defaultStyle: { font: 'Roboto', fontSize: 8.5, lineHeight: 1.18, color: '#1c2126' },
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function contentOf({ language, blocks }: DocumentModel): Content[] {
  const place = { root: documentStructure(language), language, density: roomy };
  const content: Content[] = [];
  let turn: object = {};
  for (const block of blocks) {
    if (block.kind === 'page') {
      turn = { pageBreak: 'before', pageOrientation: block.orientation };
      continue;
    }
    const set = block.kind === 'table' ? plainTable(block) : blockContent(block, place);
    content.push({ stack: [set as Content], ...turn });
    turn = {};
  }
  return content;
}

function plainTable({ columns, rows, foot }: Extract<Block, { kind: 'table' }>): Content {
  const head = columns.map(({ label, align }): TableCell => ({
    alignment: align,
    text: [
      { text: label.lead, fontSize: 7.2, bold: true },
      ...label.also.map((also) => ({ text: `\n${also}`, fontSize: 5.8, color: '#5c6670' })),
    ],
  }));
  const body = [...rows, ...foot].map((row) =>
    row.map((cell, index): TableCell => ({
      text: textOf(cell),
      ...(columns[index]?.align === 'right' ? { alignment: 'right' } : {}),
    })),
  );
  return {
    margin: [0, 2, 0, 4],
    fontSize: 7.6,
    lineHeight: 1.12,
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [head, ...body],
    },
    layout: {
      hLineWidth: () => 0.35,
      vLineWidth: () => 0,
      paddingLeft: (index: number) => (index === 0 ? 0 : 4),
      paddingRight: () => 4,
      paddingTop: () => 3,
      paddingBottom: () => 2.5,
    },
  };
}

function textOf(cell: Cell): string | { text: string }[] {
  if (typeof cell === 'string') return cell;
  return cell.map(({ text, look }) => ({ text, ...looks[look] }));
}
