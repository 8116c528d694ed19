import type { PdfmakeDocument } from './pdfmake-parts.ts';
import { layOut, paper } from './lay-out.ts';
import type { PagesToLayOut } from './lay-out.ts';
import { LegibleDocument } from './legible-document.ts';
import { pdfFonts } from './pdf-fonts.ts';
import type { StructureNode } from './structure-node.ts';
import { TaggedRenderer, writeStructure } from './tagged-renderer.ts';

/** A document ready to be set: pdfmake content with the structure it carries. */
export interface PrintableDocument extends Required<PagesToLayOut> {
  /** BCP 47 tag of the leading language. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** The only time in the file: the same document gives the same bytes. */
  readonly createdAt: Date;
  readonly structure: StructureNode;
  readonly embedded: {
    readonly name: string;
    readonly mediaType: string;
    readonly description: string;
    readonly bytes: Uint8Array;
  };
}

/** Sets a document as PDF/A-3a: tagged, fonts embedded, one associated file, fixed dates. */
export async function printPdf(source: PrintableDocument): Promise<Uint8Array> {
  const document = new LegibleDocument(
    pdfFonts,
    {},
    {},
    {},
    {
      size: [paper.width, paper.height],
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
  new TaggedRenderer(document).renderPages(layOut(document, source));
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
