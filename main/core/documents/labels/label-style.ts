import type { LabelFormatCode } from '../../../../shared/domain/labels/label-format.ts';

/** From the size a text would like, in points, down to what is still read. */
export type SizeRange = readonly [wanted: number, smallest: number];

/** How the labels of a format look; lengths in millimetres, sizes of text in points. */
export interface LabelStyle {
  /** Side of the QR code, without its quiet zone. */
  readonly qrSide: number;
  readonly barHeight: number;
  readonly gap: number;
  readonly kind: number;
  /** Grows smaller only where a long one is wider than its room. */
  readonly reference: number;
  readonly title: SizeRange;
  readonly subtitle: SizeRange;
  readonly fact: SizeRange;
}

/** The words of the labels that have room for no larger ones. */
const small = { kind: 6, title: [9.5, 7], subtitle: [9.5, 7], fact: [7.5, 6] } as const;

export const labelStyles: Readonly<Record<LabelFormatCode, LabelStyle>> = {
  'sheet-3x8': {
    ...small,
    qrSide: 12.6,
    barHeight: 6.5,
    gap: 1.4,
    reference: 13.5,
  },
  'sheet-2x7': {
    qrSide: 16.8,
    barHeight: 7,
    gap: 1.4,
    kind: 6.5,
    reference: 16,
    title: [11, 7.5],
    subtitle: [11, 7.5],
    fact: [8.5, 6.5],
  },
  'roll-100x60': {
    qrSide: 23.1,
    barHeight: 12,
    gap: 2.2,
    kind: 8,
    reference: 20,
    title: [15, 10],
    subtitle: [15, 9],
    fact: [11, 8],
  },
  'roll-58x40': {
    ...small,
    qrSide: 13.65,
    barHeight: 8,
    gap: 1.6,
    reference: 11.5,
  },
};
