import {
  labelFormats,
  labelsPerPage,
  maxLabels,
} from '../../../shared/domain/labels/label-format.ts';
import type { LabelFormatCode } from '../../../shared/domain/labels/label-format.ts';

/** How labels are to be printed. */
export interface LabelPaper {
  readonly format: LabelFormatCode;
  readonly start: number;
  readonly from: number;
  readonly copies: number;
}

/** True when one print does not hold so many copies of everything: a person says where to begin. */
export function isInParts(total: number, copies: number): boolean {
  return total * copies > maxLabels;
}

/** Other copies; printing begins at the first thing again once one print holds everything. */
export function withCopies(paper: LabelPaper, copies: number, total: number): LabelPaper {
  return { ...paper, copies, from: isInParts(total, copies) ? paper.from : 1 };
}

/** Another paper, from a label that it has; rolls begin at their first. */
export function withFormat(paper: LabelPaper, format: LabelFormatCode): LabelPaper {
  return { ...paper, format, start: Math.min(paper.start, labelsPerPage(labelFormats[format])) };
}
