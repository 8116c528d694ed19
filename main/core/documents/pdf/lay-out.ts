import { bodyColor } from './ink.ts';
import {
  SvgMeasure,
  normalizePageMargin,
  normalizePageSize,
  tableLayouts,
} from './pdfmake-parts.ts';
import type { LaidOutPage, PdfmakeDocument } from './pdfmake-parts.ts';
import { StructuredLayout } from './structured-layout.ts';

/** Draws page furniture: pdfmake content for one page, or nothing. */
export type PageFurniture = (
  page: number,
  pages: number,
  size: { readonly width: number; readonly height: number },
) => object | undefined;

/** What is laid out: pdfmake content, and what stands on every page. */
export interface PagesToLayOut {
  readonly margins: readonly number[];
  readonly content: readonly object[];
  readonly header?: PageFurniture;
  readonly footer?: PageFurniture;
  readonly background?: (
    page: number,
    size: { width: number; height: number },
  ) => object | undefined;
}

const defaultStyle = { font: 'Roboto', fontSize: 8.5, lineHeight: 1.18, color: bodyColor };

/** The size of our paper. */
export const paper = normalizePageSize('A4', 'portrait');

/** Gives everything its place on pages of A4, in the faces of `document`; draws nothing. */
export function layOut(document: PdfmakeDocument, source: PagesToLayOut): readonly LaidOutPage[] {
  const margins = normalizePageMargin(source.margins);
  const layout = new StructuredLayout(paper, margins, new SvgMeasure());
  layout.registerTableLayouts(tableLayouts);
  const { background, header, footer } = source;
  return layout.layoutDocument(
    source.content,
    document,
    {},
    defaultStyle,
    background,
    header,
    footer,
  );
}
