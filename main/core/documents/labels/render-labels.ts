import {
  labelCorner,
  labelFormats,
  labelsPerPage,
} from '../../../../shared/domain/labels/label-format.ts';
import type { LabelContent, LabelJob, LabelPrint } from './label-content.ts';
import { drawLabel } from './draw-label.ts';
import { millimetresPerPoint } from './label-item.ts';
import type { LabelItem, PlacedLabel } from './label-item.ts';
import { openLabelPaper } from './label-paper.ts';
import type { LabelPaper } from './label-paper.ts';
import { labelPageSvg } from './label-page-svg.ts';
import { layOutLabel } from './lay-out-label.ts';

/** Prints labels as a PDF and as pictures of its pages. The same job gives the same bytes. */
export function renderLabels(job: LabelJob): LabelPrint {
  const { language, title } = job;
  const paper = openLabelPaper({ language, title, createdAt: new Date(job.createdAt) });
  const format = labelFormats[job.format];
  const pages = placeLabels(job, paper);
  for (const page of pages) {
    const size = [inPoints(format.pageWidth), inPoints(format.pageHeight)] as const;
    paper.document.addPage({ size, margin: 0 });
    for (const label of page) drawLabel(paper, label);
  }
  const pictures = pages.map((page) => labelPageSvg(paper, format, page));
  paper.document.end();
  return { pdf: wholeOf(paper), pages: pictures };
}

/** An ended document has written everything; nobody has read it yet. */
function wholeOf({ document }: LabelPaper): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let part = document.read(); part !== null; part = document.read()) parts.push(part);
  return Buffer.concat(parts);
}

/** Every label in its place, page by page; a used sheet begins at the first free label. */
export function placeLabels(job: LabelJob, paper: LabelPaper): readonly (readonly PlacedLabel[])[] {
  const format = labelFormats[job.format];
  const perPage = labelsPerPage(format);
  const first = format.kind === 'roll' ? 0 : job.start - 1;
  const pages: PlacedLabel[][] = [];
  // Copies are the same content: they are set once.
  const set = new Map<LabelContent, readonly LabelItem[]>();
  for (const [index, content] of job.labels.entries()) {
    const place = first + index;
    const page = Math.floor(place / perPage);
    const items = set.get(content) ?? layOutLabel(content, job.format, paper);
    set.set(content, items);
    (pages[page] ??= []).push({ ...labelCorner(format, place % perPage), items });
  }
  return pages;
}

function inPoints(millimetres: number): number {
  return millimetres / millimetresPerPoint;
}
