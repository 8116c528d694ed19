import type { SetRow } from './set-row.ts';
import type { RowPart, TableSetting } from './table-setting.ts';

/**
 * A row on its page. To pdfmake it is a line of text: it has a height and moves with the page it
 * was put on. It keeps its place only, and is set again when it is drawn.
 */
export class PlacedRow {
  readonly table: TableSetting;
  readonly part: RowPart;
  /** Of a row taller than a page, which of its parts this is, from 0. */
  readonly piece: number;
  readonly capacity: number;
  readonly #height: number;
  /** Points from the left and upper edge of the page; pdfmake fills them in. */
  x = 0;
  y = 0;

  constructor(
    table: TableSetting,
    place: { readonly part: RowPart; readonly piece: number; readonly capacity: number },
    height: number,
  ) {
    this.table = table;
    this.part = place.part;
    this.piece = place.piece;
    this.capacity = place.capacity;
    this.#height = height;
  }

  getHeight(): number {
    return this.#height;
  }

  getWidth(): number {
    return this.table.width;
  }

  /** What stands here, and whether more of the row follows on another page. */
  set(): { readonly row: SetRow | undefined; readonly last: boolean } {
    const parts = this.table.set(this.part, this.capacity);
    return { row: parts[this.piece], last: this.piece === parts.length - 1 };
  }
}
