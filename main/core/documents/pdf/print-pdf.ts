import {
  SvgMeasure,
  normalizePageMargin,
  normalizePageSize,
  tableLayouts,
} from './pdfmake-parts.ts';
import type { PdfmakeDocument } from './pdfmake-parts.ts';
import { LegibleDocument } from './legible-document.ts';
import { pdfFonts } from './pdf-fonts.ts';
import type { StructureNode } from './structure-node.ts';
import { StructuredLayout } from './structured-layout.ts';
import { TaggedRenderer, writeStructure } from './tagged-renderer.ts';

/** Draws page furniture: pdfmake content for one page, or nothing. */
export type PageFurniture = (
  page: number,
  pages: number,
  size: { readonly width: number; readonly height: number },
) => object | undefined;

/** A document ready to be set: pdfmake content with the structure it carries. */
export interface PrintableDocument {
  /** BCP 47 tag of the leading language. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** The only time in the file: the same document gives the same bytes. */
  readonly createdAt: Date;
  readonly margins: readonly [number, number, number, number];
  readonly content: readonly object[];
  readonly structure: StructureNode;
  readonly header: PageFurniture;
  readonly footer: PageFurniture;
  readonly background: (
    page: number,
    size: { width: number; height: number },
  ) => object | undefined;
  readonly embedded: {
    readonly name: string;
    readonly mediaType: string;
    readonly description: string;
    readonly bytes: Uint8Array;
  };
}

const defaultStyle = { font: 'Roboto', fontSize: 8.5, lineHeight: 1.18, color: '#1c2126' };

/** Sets a document as PDF/A-3a: tagged, fonts embedded, one associated file, fixed dates. */
export async function printPdf(source: PrintableDocument): Promise<Uint8Array> {
  const size = normalizePageSize('A4', 'portrait');
  const document = new LegibleDocument(
    pdfFonts,
    {},
    {},
    {},
    {
      size: [size.width, size.height],
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: source.language,
      autoFirstPage: false,
      font: null,
      info: {
        Title: xmlSafe(source.title),
        Author: xmlSafe(source.author),
        Creator: 'Impound',
        Producer: 'Impound',
        CreationDate: source.createdAt,
      },
    },
  );
  document.file(source.embedded.bytes, {
    name: source.embedded.name,
    type: source.embedded.mediaType,
    description: source.embedded.description,
    relationship: 'Data',
    creationDate: source.createdAt,
    modifiedDate: source.createdAt,
  });
  const margins = normalizePageMargin(source.margins);
  const layout = new StructuredLayout(size, margins, new SvgMeasure());
  layout.registerTableLayouts(tableLayouts);
  const pages = layout.layoutDocument(
    source.content,
    document,
    {},
    defaultStyle,
    source.background,
    source.header,
    source.footer,
  );
  new TaggedRenderer(document).renderPages(pages);
  writeStructure(document, source.structure);
  return collect(document);
}

/** pdfkit writes metadata into XML as it stands, so what XML reserves must not reach it. */
function xmlSafe(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}

function collect(document: PdfmakeDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
}
