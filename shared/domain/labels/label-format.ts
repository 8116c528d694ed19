/** Papers that labels are printed on: two sheets of A4 and two rolls. */
export const labelFormatCodes = ['sheet-3x8', 'sheet-2x7', 'roll-100x60', 'roll-58x40'] as const;
export type LabelFormatCode = (typeof labelFormatCodes)[number];

/** Where the labels of a paper lie; all lengths in millimetres. */
export interface LabelFormat {
  readonly code: LabelFormatCode;
  readonly kind: 'sheet' | 'roll';
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly columns: number;
  readonly rows: number;
  /** Of one label. */
  readonly width: number;
  readonly height: number;
  /** From the corner of the page to the first label. */
  readonly left: number;
  readonly top: number;
  /** From one label to the next. */
  readonly pitchAcross: number;
  readonly pitchDown: number;
  /** Kept white inside a label: printers leave the edge of a sheet blank, knives wander. */
  readonly paddingAcross: number;
  readonly paddingDown: number;
}

const a4 = { kind: 'sheet', pageWidth: 210, pageHeight: 297 } as const;

function roll(code: LabelFormatCode, width: number, height: number, padding: number): LabelFormat {
  return {
    code,
    kind: 'roll',
    pageWidth: width,
    pageHeight: height,
    columns: 1,
    rows: 1,
    width,
    height,
    left: 0,
    top: 0,
    pitchAcross: width,
    pitchDown: height,
    paddingAcross: padding,
    paddingDown: padding,
  };
}

/** Measures of the common sheets of 24 and 14 labels, and of two roll sizes. */
export const labelFormats: Readonly<Record<LabelFormatCode, LabelFormat>> = {
  'sheet-3x8': {
    ...a4,
    code: 'sheet-3x8',
    columns: 3,
    rows: 8,
    width: 70,
    height: 37,
    left: 0,
    top: 0.5,
    pitchAcross: 70,
    pitchDown: 37,
    paddingAcross: 5,
    paddingDown: 3.8,
  },
  'sheet-2x7': {
    ...a4,
    code: 'sheet-2x7',
    columns: 2,
    rows: 7,
    width: 99.1,
    height: 38.1,
    left: 4.65,
    top: 15.15,
    pitchAcross: 101.6,
    pitchDown: 38.1,
    paddingAcross: 4,
    paddingDown: 2.6,
  },
  'roll-100x60': roll('roll-100x60', 100, 60, 4),
  'roll-58x40': roll('roll-58x40', 58, 40, 2),
};

/** Labels on one page of a format. */
export function labelsPerPage(format: LabelFormat): number {
  return format.columns * format.rows;
}

/** The upper left corner of a label on its page; labels are counted row by row from 0. */
export function labelCorner(format: LabelFormat, place: number): { x: number; y: number } {
  return {
    x: format.left + (place % format.columns) * format.pitchAcross,
    y: format.top + Math.floor(place / format.columns) * format.pitchDown,
  };
}

/** One print makes at most this many labels; what is more is printed in parts. */
export const maxLabels = 480;
