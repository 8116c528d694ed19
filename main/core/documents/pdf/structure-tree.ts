import { ObjectReference } from './file/object-pack.ts';
import type { ObjectPack } from './file/object-pack.ts';
import type { PdfPage, PdfmakeDocument } from './pdfmake-parts.ts';
import type { MarkedContent, StructureNode, StructureType } from './structure-node.ts';

/** What one element says of itself; `kids` are the numbers of its child elements. */
interface Element {
  readonly type: StructureType;
  readonly parent: number;
  readonly content: readonly MarkedContent[];
  readonly kids: readonly number[];
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: 'Column';
}

/**
 * The structure of a document as it goes into the file (ISO 32000-1, 14.7): what is drawn is
 * marked with the element it belongs to, rows of tables are written as soon as they are drawn,
 * everything else at the end.
 */
export class StructureTree {
  readonly #document: PdfmakeDocument;
  readonly #pack: ObjectPack;
  /** Of each page, the number of the array that names the elements on it. */
  readonly #pages: number[] = [];
  /** Elements on the page that is drawn, in the order of their marks. */
  #owners: number[] = [];

  constructor(document: PdfmakeDocument, pack: ObjectPack) {
    this.#document = document;
    this.#pack = pack;
  }

  /** The number of an element that will be written. */
  reserve(): number {
    return this.#pack.reserve();
  }

  /** A new mark on the page for what an element draws next, and the operator that opens it. */
  mark(type: StructureType, owner: number): { operator: string; content: MarkedContent } {
    const { page } = this.#document;
    const mark = this.#owners.push(owner) - 1;
    return {
      operator: `/${type} <</MCID ${mark}>> BDC`,
      content: { page: page.dictionary.id, mark },
    };
  }

  idOf(node: StructureNode): number {
    return (node.objectId ??= this.reserve());
  }

  /** Nothing more is drawn on the page: says whose its marks are. */
  endPage(page: PdfPage): void {
    page.dictionary.data['StructParents'] = this.#pages.length;
    const id = this.reserve();
    this.#pack.write(id, `[${this.#owners.map(reference).join(' ')}]`);
    this.#pages.push(id);
    this.#owners = [];
  }

  /** Writes an element whose number was reserved. */
  write(id: number, element: Element): void {
    this.#pack.write(id, elementText(element));
  }

  /** Writes everything that is not written yet; elements that drew nothing are left out. */
  end(root: StructureNode): void {
    const tree = this.#document.getStructTreeRoot();
    const top = this.#writeNode(root, tree.id);
    const parents = this.reserve();
    const entries = this.#pages.map((id, page) => `${page} ${reference(id)}`);
    this.#pack.write(parents, `<</Nums[${entries.join(' ')}]>>`);
    tree.data['K'] = top === undefined ? [] : [new ObjectReference(top)];
    tree.data['ParentTree'] = new ObjectReference(parents);
    tree.data['ParentTreeNextKey'] = this.#pages.length;
    this.#pack.end();
  }

  #writeNode(node: StructureNode, parent: number): number | undefined {
    const id = this.idOf(node);
    const children = node.children.map((child) => this.#writeNode(child, id));
    const kids = [...node.written, ...children.filter((child) => child !== undefined)];
    if (kids.length === 0 && node.content.length === 0) return undefined;
    this.write(id, { ...node, parent, kids });
    return id;
  }
}

function elementText({ type, parent, content, kids, lang, alt, scope }: Element): string {
  const [first] = content;
  const own = content.map(({ page, mark }) =>
    page === first?.page ? String(mark) : `<</Type/MCR/Pg ${reference(page)}/MCID ${mark}>>`,
  );
  const inside = [...own, ...kids.map(reference)];
  return [
    `<</S/${type}/P ${reference(parent)}`,
    first === undefined ? '' : `/Pg ${reference(first.page)}`,
    lang === undefined ? '' : `/Lang ${textString(lang)}`,
    alt === undefined ? '' : `/Alt ${textString(alt)}`,
    scope === undefined ? '' : `/A<</O/Table/Scope/${scope}>>`,
    `/K[${inside.join(' ')}]>>`,
  ].join('');
}

function reference(id: number): string {
  return `${id} 0 R`;
}

/** Text in UTF-16 with its mark of order, in hexadecimal: every letter, and nothing to escape. */
function textString(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
