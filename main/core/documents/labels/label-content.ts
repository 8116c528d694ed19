import type { LabelFormatCode } from '../../../../shared/domain/labels/label-format.ts';

/** What stands on a label beside its reference: a short word and its value. */
export interface LabelFact {
  readonly label: string;
  readonly value: string;
  readonly look: 'strong' | 'mono';
}

/** A label before it is set, in the reader's words. Names no person. */
export interface LabelContent {
  /** What it hangs on: `Package`, `Партия`. */
  readonly kind: string;
  /** With its check character; the text of both codes. */
  readonly reference: string;
  /** The goods, or the way to a place. */
  readonly title: string;
  readonly titleLook: 'strong' | 'monoStrong';
  /** The amount, or the name of a place; may be empty. */
  readonly subtitle: string;
  /** Hazards and special handling, the gravest first; white on black. */
  readonly warnings: readonly string[];
  /** The most needed first: what finds no room on a small label is left out from the end. */
  readonly facts: readonly LabelFact[];
}

/** Labels to be printed on one kind of paper. */
export interface LabelJob {
  readonly format: LabelFormatCode;
  /** The first free label of a used sheet, from 1; rolls begin at 1. */
  readonly start: number;
  /** BCP 47 tag of the words. */
  readonly language: string;
  readonly title: string;
  /** UTC instant; the only time in the file. */
  readonly createdAt: string;
  readonly labels: readonly LabelContent[];
}

/** Labels as they are printed: the file, and each page as a picture to look at. */
export interface LabelPrint {
  readonly pdf: Uint8Array;
  /** SVG, one a page, whose letters are outlines: it shows the same everywhere. */
  readonly pages: readonly string[];
}
