import { exhaustive } from '../../../../shared/kernel/exhaustive.ts';
import type { Block, Cell, Fact, Words } from '../document-model.ts';
import type { Density } from './density.ts';
import { authorityGreen, emblemSvg, hairline, quietInk } from './emblem.ts';
import { sealAndSignatures } from './seal-and-signatures.ts';
import { lookOf } from './span-look.ts';
import { addStructure } from './structure-node.ts';
import type { StructureNode } from './structure-node.ts';
import { tableContent } from './table-content.ts';

/** Where a block goes: its place in the structure, and the language it leads in. */
export interface BlockPlace {
  readonly root: StructureNode;
  readonly language: string;
  readonly density: Density;
}

/** Letters of a value that surely fit a page, even in a column as broad as half of it. */
const longestFact = 1500;

/** A longer title would break in the middle at full size. */
const longTitle = 32;

type SetBlock = Exclude<Block, { kind: 'page' }>;

/** One block as pdfmake content, with its structure added in reading order. */
export function blockContent(block: SetBlock, place: BlockPlace): object {
  switch (block.kind) {
    case 'face':
      return face(block, place);
    case 'heading':
      return heading(block.text, place);
    case 'declaration':
      return declaration(block, place);
    case 'facts':
      return facts(block.items, place);
    case 'table':
      return tableContent(block, place);
    case 'note':
      return note(block.text, place);
    case 'sealAndSignatures':
      return sealAndSignatures(block, place);
    default:
      return exhaustive(block);
  }
}

function face(block: Extract<Block, { kind: 'face' }>, { root, density }: BlockPlace): object {
  const authority = addStructure(root, 'P');
  const title = addStructure(root, 'H1');
  const number = addStructure(root, 'P');
  const centred = { alignment: 'center' };
  return {
    margin: [0, 0, 0, density.rule[1] + 2],
    stack: [
      { svg: emblemSvg(density.emblem), alignment: 'center', margin: [0, 2, 0, 6] },
      {
        ...centred,
        text: block.authority.lead,
        fontSize: 12,
        bold: true,
        characterSpacing: 0.4,
        structure: authority,
      },
      ...block.authority.also.map((text) => ({
        ...centred,
        text,
        fontSize: 8.5,
        color: quietInk,
        structure: authority,
      })),
      ...block.letterhead.map((words) => ({
        ...centred,
        text: [words.lead, ...words.also].join('\n'),
        fontSize: 7,
        color: quietInk,
        margin: [0, 3, 0, 0],
        structure: authority,
      })),
      rule(150, density.rule),
      {
        ...centred,
        text: block.title.lead.toLocaleUpperCase(),
        fontSize: block.title.lead.length > longTitle ? density.title.long : density.title.short,
        bold: true,
        characterSpacing: 1.6,
        color: authorityGreen,
        structure: title,
      },
      ...(block.title.also.length === 0
        ? []
        : [
            {
              ...centred,
              text: block.title.also.join('  ·  '),
              fontSize: density.title.also,
              color: quietInk,
              margin: [0, 1, 0, 0],
              structure: title,
            },
          ]),
      {
        ...centred,
        text: block.number,
        font: 'Mono',
        fontSize: 12.5,
        margin: [0, 5, 0, 0],
        structure: number,
      },
    ],
  };
}

/** A short rule in the middle, with air around it. */
function rule(width: number, [above, below]: Density['rule']): object {
  return {
    alignment: 'center',
    margin: [0, above, 0, below],
    svg:
      `<svg width="${width}" height="4"><path d="M0 2H${width / 2 - 6}M${width / 2 + 6} 2H${width}" ` +
      `stroke="${authorityGreen}" stroke-width="0.6" fill="none"/>` +
      `<path d="M${width / 2} 0l2 2l-2 2l-2 -2z" fill="${authorityGreen}"/></svg>`,
  };
}

function heading(text: Words, { root }: BlockPlace): object {
  return {
    margin: [0, 13, 0, 5],
    structure: addStructure(root, 'H2'),
    text: [
      { text: text.lead, fontSize: 12, bold: true, color: authorityGreen },
      ...text.also.map((also) => ({ text: `  ·  ${also}`, fontSize: 8, color: quietInk })),
    ],
  };
}

function declaration(block: Extract<Block, { kind: 'declaration' }>, place: BlockPlace): object {
  const { lead, also, lineHeight, below } = place.density.declaration;
  return {
    margin: [12, 0, 12, below],
    stack: block.paragraphs.map(({ language, text }, index) => ({
      text,
      structure: addStructure(place.root, 'P', { lang: language }),
      alignment: 'center',
      margin: [0, index === 0 ? 0 : below / 2.5, 0, 0],
      fontSize: index === 0 ? lead : also,
      lineHeight,
      ...(index === 0 ? {} : { color: quietInk }),
    })),
  };
}

function note(text: Words, { root, language }: BlockPlace): object {
  const [first, ...rest] = [text.lead, ...text.also];
  const paragraph = (words: string | undefined, size: number) => ({
    text: words ?? '',
    fontSize: size,
    color: quietInk,
    margin: [0, 0, 0, 2],
    structure: addStructure(root, 'P', rest.length === 0 ? { lang: language } : {}),
  });
  return {
    margin: [0, 3, 0, 4],
    stack: [paragraph(first, 8), ...rest.map((words) => paragraph(words, 7))],
  };
}

/** Fields in two columns under a hairline each: label above, value below. */
function facts(items: readonly Fact[], place: BlockPlace): object {
  const { above, below } = place.density.facts;
  const body: object[][] = [];
  let waiting: object | undefined;
  for (const item of items) {
    const field = fieldContent(item, place);
    if (item.wide) {
      if (waiting !== undefined) body.push([waiting, {}]);
      waiting = undefined;
      body.push([{ ...field, colSpan: 2 }, {}]);
    } else if (waiting === undefined) {
      waiting = field;
    } else {
      body.push([waiting, field]);
      waiting = undefined;
    }
  }
  if (waiting !== undefined) body.push([waiting, {}]);
  return {
    // Two stars would both grow to half of the widest wide value, and past the margin.
    table: { widths: ['50%', '50%'], body, dontBreakRows: !items.some(isLongFact) },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => hairline,
      paddingLeft: (index: number) => (index === 0 ? 0 : 9),
      paddingRight: (index: number) => (index === 0 ? 9 : 0),
      paddingTop: () => above,
      paddingBottom: () => below,
    },
  };
}

/** True for a value that may be taller than a page: it must be free to go on overleaf. */
export function isLongFact({ value }: Fact): boolean {
  const text = typeof value === 'string' ? value : value.map((span) => span.text).join('');
  return text.length > longestFact;
}

function fieldContent(fact: Fact, { root, density }: BlockPlace): object {
  return {
    stack: [
      {
        text: [fact.label.lead, ...fact.label.also].join(' · '),
        fontSize: 6.3,
        color: quietInk,
        structure: addStructure(root, 'P'),
      },
      {
        text: spans(fact.value, density),
        fontSize: density.facts.value,
        structure: addStructure(root, 'P'),
      },
    ],
  };
}

/** A field's pieces in their looks, as pdfmake text. */
function spans(cell: Cell, density: Density): string | readonly object[] {
  if (typeof cell === 'string') return cell;
  const looks = {
    plain: {},
    strong: { bold: true },
    quiet: { fontSize: density.facts.quiet, color: quietInk },
    mono: { font: 'Mono', fontSize: density.facts.value - 0.6 },
    large: { fontSize: density.facts.large, bold: true },
  };
  return cell
    .filter(({ text }) => text.trim() !== '')
    .map((span) => ({ text: span.text, ...looks[lookOf(span)] }));
}
