/** `monoStrong`: the one weight of the monospaced face, drawn with a thin edge of its own ink. */
export type LabelFace = 'plain' | 'strong' | 'mono' | 'monoStrong';

/** Something drawn on a label: millimetres from its upper left corner, sizes of text in points. */
export type LabelItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** The line that the letters stand on. */
      readonly baseline: number;
      readonly width: number;
      readonly size: number;
      readonly face: LabelFace;
      readonly ink: 'black' | 'grey' | 'white';
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'code';
      readonly symbology: 'code128' | 'qr';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Dark modules as a path in units of one module; see `modulesAcross`. */
      readonly path: string;
      readonly modulesAcross: number;
      readonly modulesDown: number;
    };

/** A label in its place on a page, in millimetres. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly items: readonly LabelItem[];
}

/** Width in millimetres of a text set in a face at a size in points. */
export type MeasureText = (text: string, face: LabelFace, size: number) => number;

/** Width of the edge around letters of `monoStrong`, in sizes. */
export const strongEdge = 0.03;

/** Millimetres of one point. */
export const millimetresPerPoint = 25.4 / 72;
