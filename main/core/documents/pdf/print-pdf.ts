import { layOut, paper } from './lay-out.ts';
import type { PagesToLayOut } from './lay-out.ts';
import { ObjectPack } from './file/object-pack.ts';
import { LegibleDocument } from './legible-document.ts';
import { pdfFonts } from './pdf-fonts.ts';
import type { StructureNode } from './structure-node.ts';
import { StructureTree } from './structure-tree.ts';
import { TaggedRenderer } from './tagged-renderer.ts';

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
export function printPdf(source: PrintableDocument): Uint8Array {
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
  const tree = new StructureTree(document, new ObjectPack(document));
  new TaggedRenderer(document, tree).drawPages(layOut(document, source));
  tree.end(source.structure);
  document.end();
  return document.bytes?.whole() ?? new Uint8Array();
}

/** pdfkit writes metadata into XML as it stands, so what XML reserves must not reach it. */
function xmlSafe(text: string): string {
  return text.replace(/[<>&]/g, ' ');
}
