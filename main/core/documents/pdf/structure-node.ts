/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that our documents use. */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/**
 * One element of a document's logical structure: what a screen reader follows. The tree is made
 * in reading order with the layout; the renderer fills in where each leaf was drawn.
 */
export interface StructureNode {
  readonly type: StructureType;
  readonly lang?: string;
  /** Words in place of a picture. */
  readonly alt?: string;
  readonly children: StructureNode[];
  /** Filled by the renderer only, as the next two. In drawing order. */
  readonly content: MarkedContent[];
  /** Numbers of child elements that are in the file already: the rows of a table. */
  readonly written: number[];
  /** The number of the element's object in the file. */
  objectId?: number;
}

/** What was drawn on a page under one mark. */
export interface MarkedContent {
  /** The number of the page's object in the file. */
  readonly page: number;
  readonly mark: number;
}

/** Adds an element under `parent`, after its elder siblings. */
export function addStructure(
  parent: StructureNode,
  type: StructureType,
  options: { readonly lang?: string; readonly alt?: string } = {},
): StructureNode {
  const node: StructureNode = { type, ...options, children: [], content: [], written: [] };
  parent.children.push(node);
  return node;
}

/** The root of a document's structure. */
export function documentStructure(lang: string): StructureNode {
  return { type: 'Document', lang, children: [], content: [], written: [] };
}
