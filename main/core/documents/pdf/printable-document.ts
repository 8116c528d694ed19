import type { DocumentModel } from '../document-model.ts';
import { groupContent, groupsOf } from './block-group.ts';
import { authorityGreen, hairline, quietInk } from './emblem.ts';
import { roomy } from './density.ts';
import { faceDensity } from './face-density.ts';
import type { PageFurniture } from './lay-out.ts';
import type { PrintableDocument } from './print-pdf.ts';
import { documentStructure } from './structure-node.ts';
import type { StructureNode } from './structure-node.ts';

/** Of every page, in points: left, top, right, bottom. */
export const margins = [46, 40, 46, 52] as const;
const sampleRed = '#a3262a';

/** Lays a document model out: where everything stands, in which size and which grey. */
export function printableDocument(
  model: DocumentModel,
  embedded: PrintableDocument['embedded'],
): PrintableDocument {
  const structure = documentStructure(model.language);
  const content = pageContent(model, structure);
  return {
    language: model.language,
    title: model.title,
    author: model.author,
    createdAt: new Date(model.createdAt),
    margins,
    content,
    structure,
    header: sampleBand(model.sample),
    footer: pageFooter(model),
    background: frame(model.sample),
    embedded,
  };
}

/** The blocks in order: no heading without what it heads, no note without its table. */
function pageContent(model: DocumentModel, root: StructureNode): readonly object[] {
  const { language } = model;
  const content: object[] = [];
  const face = { root, language, density: faceDensity(model.blocks, language, margins) };
  const later = { ...face, density: roomy };
  let place = face;
  let turn: object = {};
  for (const group of groupsOf(model.blocks)) {
    const [first] = group;
    if (first?.kind === 'page') {
      place = later;
      turn = { pageBreak: 'before', pageOrientation: first.orientation };
      continue;
    }
    content.push({ ...groupContent(group, place), ...turn });
    turn = {};
  }
  return content;
}

/** A sample authority's papers say so on top of every page, in every language. */
function sampleBand(sample: readonly string[]): PageFurniture {
  if (sample.length === 0) return () => undefined;
  const text = sample.map((words) => words.toLocaleUpperCase()).join('   ·   ');
  return () => ({
    text,
    alignment: 'center',
    margin: [0, 26, 0, 0],
    fontSize: 7.5,
    bold: true,
    characterSpacing: 0.6,
    color: sampleRed,
  });
}

function pageFooter(model: DocumentModel): PageFurniture {
  const { reference, hash, page: pageWords } = model.footer;
  return (page, pages, size) => ({
    margin: [margins[0], 14, margins[2], 0],
    stack: [
      line(size.width - margins[0] - margins[2], hairline),
      {
        margin: [0, 5, 0, 0],
        columns: [
          { text: reference, font: 'Mono', fontSize: 7.6, width: 130, color: quietInk },
          {
            text: hash,
            font: 'Mono',
            fontSize: 6,
            width: '*',
            alignment: 'center',
            color: quietInk,
          },
          {
            text: numbered(pageWords.lead, page, pages),
            fontSize: 7,
            width: 130,
            alignment: 'right',
            color: quietInk,
          },
        ],
      },
    ],
  });
}

function numbered(words: string, page: number, pages: number): string {
  return words.replace('{{page}}', String(page)).replace('{{pages}}', String(pages));
}

/** The face stands in a double hairline; a sample's pages carry the word under the text. */
function frame(sample: readonly string[]): PrintableDocument['background'] {
  const [word] = sample;
  return (page, size) => {
    const items: object[] = [];
    if (page === 1) {
      const rectangle = (inset: number, lineWidth: number) => ({
        type: 'rect',
        x: inset,
        y: inset,
        w: size.width - 2 * inset,
        h: size.height - 2 * inset,
        lineWidth,
        lineColor: authorityGreen,
      });
      items.push({ canvas: [rectangle(17, 1.4), rectangle(20.5, 0.4)] });
    }
    if (word !== undefined) items.push(sampleMark(word.split(':')[0] ?? word, size));
    return items;
  };
}

function sampleMark(word: string, size: { width: number; height: number }): object {
  const { width, height } = size;
  const x = width / 2;
  const y = height / 2;
  return {
    absolutePosition: { x: 0, y: 0 },
    svg:
      `<svg width="${width}" height="${height}"><text x="${x}" y="${y}" fill="#f6e9e9" ` +
      `font-family="Roboto" font-size="120" font-weight="bold" text-anchor="middle" ` +
      `transform="rotate(-35 ${x} ${y})">${word.toLocaleUpperCase()}</text></svg>`,
  };
}

function line(width: number, color: string): object {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: color }],
  };
}
