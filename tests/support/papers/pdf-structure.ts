import { pdfObjects } from './pdf-objects.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** One element of a PDF's structure: its type, what it holds, and what it marks on pages. */
export interface PdfElement {
  readonly id: number;
  readonly type: string;
  readonly said: string;
  readonly children: readonly PdfElement[];
  /** `page/mark` of everything drawn under it. */
  readonly marks: readonly string[];
}

/** The structure tree as a screen reader walks it, from the root. */
export function pdfStructure(pdf: Uint8Array): {
  readonly root: PdfElement;
  readonly objects: PdfObjects;
} {
  const objects = pdfObjects(pdf);
  const catalog = objects.said(reference(objects.end, 'Root')) ?? '';
  const tree = objects.said(reference(catalog, 'StructTreeRoot')) ?? '';
  const [top] = numbersIn(/\/K \[([^\]]*)\]/.exec(tree)?.[1] ?? '');
  return { root: elementOf(objects, top ?? 0, reference(catalog, 'StructTreeRoot')), objects };
}

/** Every element of these types below one, in reading order. */
export function elementsOf(root: PdfElement, ...types: readonly string[]): readonly PdfElement[] {
  return root.children.flatMap((child) => [
    ...(types.includes(child.type) ? [child] : []),
    ...elementsOf(child, ...types),
  ]);
}

/** The number of the object that an entry of a dictionary names. */
export function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]);
}

function elementOf(objects: PdfObjects, id: number, parent: number): PdfElement {
  const said = objects.said(id);
  if (said === undefined) throw new Error(`element ${id} is not in the file`);
  if (reference(said, 'P') !== parent) throw new Error(`element ${id} names another parent`);
  const page = reference(said, 'Pg');
  const inside = /\/K\[(.*)\]>>$/.exec(said)?.[1] ?? '';
  const elsewhere = [...inside.matchAll(/<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>/g)];
  const plain = inside.replaceAll(/<<[^>]*>>/g, ' ');
  const own = [...plain.replaceAll(/\d+ 0 R/g, ' ').matchAll(/\d+/g)].map(([mark]) => mark);
  return {
    id,
    type: /\/S\/(\w+)/.exec(said)?.[1] ?? '',
    said,
    children: numbersIn(plain).map((child) => elementOf(objects, child, id)),
    marks: [
      ...own.map((mark) => `${page}/${mark}`),
      ...elsewhere.map(([, on, mark]) => `${on}/${mark}`),
    ],
  };
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}
