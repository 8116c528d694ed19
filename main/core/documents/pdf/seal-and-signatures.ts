import type { Block, Signature } from '../document-model.ts';
import { hairline, quietInk } from './emblem.ts';
import { sealCodeSvg } from './seal-code.ts';
import { addStructure } from './structure-node.ts';
import type { StructureNode } from './structure-node.ts';

/** 38 mm: a module of 0.5 mm prints clearly on any office printer. */
const sealPoints = 107;

/** More people than this sign in three columns, so that a commission still fits the face. */
const mostInTwoColumns = 6;

/** The QR seal on the left, the lines to sign on the right. Kept together on one page. */
export function sealAndSignatures(
  block: Extract<Block, { kind: 'sealAndSignatures' }>,
  place: { readonly root: StructureNode },
): object {
  const caption = [block.seal.caption.lead, ...block.seal.caption.also];
  return {
    margin: [0, 12, 0, 0],
    unbreakable: block.signatures.length <= 20,
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
      { width: 22, text: '' },
      { width: '*', ...signatureTable(block.signatures, place.root) },
    ],
  };
}

function signatureTable(signatures: readonly Signature[], root: StructureNode): object {
  const across = signatures.length > mostInTwoColumns ? 3 : 2;
  const lineWidth = across === 3 ? 112 : 172;
  const body: object[][] = [];
  for (let start = 0; start < signatures.length; start += across) {
    const row = Array.from({ length: across }, (_, column) => signatures[start + column]);
    body.push(row.map((one) => signature(one, lineWidth, root)));
  }
  return {
    table: { widths: Array.from({ length: across }, () => '*'), body, dontBreakRows: true },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column: number) => (column === 0 ? 0 : 6),
      paddingRight: (column: number) => (column === across - 1 ? 0 : 6),
      paddingTop: () => 0,
      paddingBottom: () => 7,
    },
  };
}

function signature(one: Signature | undefined, lineWidth: number, root: StructureNode): object {
  if (one === undefined) return {};
  return {
    stack: [
      {
        text: [one.role.lead, ...one.role.also].join(' · '),
        fontSize: 6.3,
        color: quietInk,
        structure: addStructure(root, 'P'),
      },
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 20,
            x2: lineWidth,
            y2: 20,
            lineWidth: 0.5,
            lineColor: hairline,
          },
        ],
      },
      {
        text: one.name,
        fontSize: 8.6,
        bold: true,
        margin: [0, 2, 0, 0],
        structure: addStructure(root, 'P'),
      },
      ...(one.detail === ''
        ? []
        : [
            {
              text: one.detail,
              fontSize: 6.8,
              color: quietInk,
              structure: addStructure(root, 'P'),
            },
          ]),
    ],
  };
}
