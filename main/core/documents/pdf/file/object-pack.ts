import type { PdfmakeDocument } from '../pdfmake-parts.ts';

/** Objects in one stream: few enough that a reader finds one soon, enough to pack well. */
export const objectsInPack = 256;

/**
 * Writes the many small objects of a document packed together (object streams, ISO 32000-1
 * 7.5.7), which makes them a twentieth of their size. An object's number is known before what it
 * says: its place in the table of offsets is negative and names its stream and its turn there.
 */
export class ObjectPack {
  readonly #document: PdfmakeDocument;
  #ids: number[] = [];
  #texts: string[] = [];

  constructor(document: PdfmakeDocument) {
    this.#document = document;
  }

  /** The number of an object that will be written later. */
  reserve(): number {
    this.#document._offsets.push(null);
    return this.#document._offsets.length;
  }

  /** Writes an object, in ASCII, under the number that was reserved for it. */
  write(id: number, text: string): void {
    this.#ids.push(id);
    this.#texts.push(text);
    if (this.#ids.length === objectsInPack) this.end();
  }

  /** Writes what still waits. */
  end(): void {
    if (this.#ids.length === 0) return;
    let at = 0;
    const places = this.#ids.map((id, index) => {
      const place = `${id} ${at}`;
      at += (this.#texts[index]?.length ?? 0) + 1;
      return place;
    });
    const head = `${places.join(' ')}\n`;
    const stream = this.#document.ref({ Type: 'ObjStm', N: places.length, First: head.length });
    this.#ids.forEach((id, turn) => {
      this.#document._offsets[id - 1] = -(stream.id * objectsInPack + turn);
    });
    stream.end(Buffer.from(`${head}${this.#texts.join('\n')}\n`, 'latin1'));
    this.#ids = [];
    this.#texts = [];
  }
}

/** Names an object inside another one; pdfkit writes what it does not know by its own words. */
export class ObjectReference {
  readonly [Symbol.toStringTag] = 'ObjectReference';
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  toString(): string {
    return `${this.#id} 0 R`;
  }
}
