import type { Block, Signature } from '../document-model.ts';
import type { Density } from './density.ts';
import { hairline, quietInk } from './emblem.ts';
import { sealCodeSvg } from './seal-code.ts';
import { addStructure } from './structure-node.ts';
import type { StructureNode } from './structure-node.ts';

/** 38 mm: the usual code has modules of 0.6 mm, which any office printer prints clearly. */
const sealPoints = 107;
const gap = 20;

/** Up to as many people the seal and all signatures stand on one page, whichever it is. */
const mostTogether = 16;

/** What is left beside the seal on upright A4 between our margins. */
const breadth = 503 - sealPoints - gap;
const between = 12;

/** The QR seal on the left, the lines to sign on the right: together on one page while they fit. */
export function sealAndSignatures(
  block: Extract<Block, { kind: 'sealAndSignatures' }>,
  place: { readonly root: StructureNode; readonly density: Density },
): object {
  const caption = [block.seal.caption.lead, ...block.seal.caption.also];
  return {
    margin: [0, place.density.signatures.above, 0, 0],
    unbreakable: block.signatures.length <= mostTogether,
    columns: [
      {
        width: sealPoints,
        stack: [
          {
            svg: sealCodeSvg(block.seal.text, sealPoints),
            structure: addStructure(place.root, 'Figure', { alt: block.seal.text }),
          },
          {
            text: caption.join('\n'),
            margin: [0, 4, 0, 0],
            fontSize: 6.2,
            color: quietInk,
            alignment: 'center',
            structure: addStructure(place.root, 'P'),
          },
        ],
      },
      { width: gap, text: '' },
      { width: '*', stack: signatureRows(block.signatures, place) },
    ],
  };
}

/** Each row of people on its own, so that nobody's name is parted from the line above it. */
function signatureRows(
  signatures: readonly Signature[],
  { root, density }: { readonly root: StructureNode; readonly density: Density },
): readonly object[] {
  const { mostInTwoColumns, mostInThreeColumns } = density.signatures;
  const { length } = signatures;
  const across = length <= mostInTwoColumns ? 2 : length <= mostInThreeColumns ? 3 : 4;
  const width = (breadth - between * (across - 1)) / across;
  const rows: object[] = [];
  for (let start = 0; start < length; start += across) {
    const people = Array.from({ length: across }, (_, column) => signatures[start + column]);
    const signed = people.map((one) => signature(one, width, { root, density }));
    rows.push({
      unbreakable: true,
      table: {
        widths: people.map(() => width),
        body: [signed.map(({ role }) => role), signed.map(({ line }) => line)],
      },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: () => 0,
        paddingLeft: (column: number) => (column === 0 ? 0 : between),
        paddingRight: () => 0,
        paddingTop: () => 0,
        paddingBottom: (row: number) => (row === 0 ? 0 : density.signatures.below),
      },
    });
  }
  return rows;
}

/** The part somebody played, and under it the line with the name: lines of a row are level. */
function signature(
  one: Signature | undefined,
  width: number,
  { root, density }: { readonly root: StructureNode; readonly density: Density },
): { readonly role: object; readonly line: object } {
  if (one === undefined) return { role: {}, line: {} };
  const { room, name, detail } = density.signatures;
  const said = (text: string, fontSize: number, look: object) => ({
    text,
    fontSize,
    lineHeight: 1.1,
    ...look,
    structure: addStructure(root, 'P'),
  });
  const stroke = { type: 'line', x1: 0, y1: room, x2: width, y2: room, lineWidth: 0.5 };
  const role = said([one.role.lead, ...one.role.also].join(' · '), 6.2, { color: quietInk });
  return {
    role,
    line: {
      stack: [
        { canvas: [{ ...stroke, lineColor: hairline }] },
        said(one.name, name, { bold: true, margin: [0, 2, 0, 0] }),
        ...(one.detail === '' ? [] : [said(one.detail, detail, { color: quietInk })]),
      ],
    },
  };
}
