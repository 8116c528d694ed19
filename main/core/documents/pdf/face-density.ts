import type { Block } from '../document-model.ts';
import { blockContent } from './block-content.ts';
import { densities } from './density.ts';
import type { Density } from './density.ts';
import { documentToMeasure } from './legible-document.ts';
import { layOut } from './lay-out.ts';
import { documentStructure } from './structure-node.ts';

/** What stands on the face: everything up to the first turn of the page. */
export function faceBlocks(blocks: readonly Block[]): readonly Exclude<Block, { kind: 'page' }>[] {
  const face: Exclude<Block, { kind: 'page' }>[] = [];
  for (const block of blocks) {
    if (block.kind === 'page') break;
    face.push(block);
  }
  return face;
}

/**
 * The loosest setting in which the face is one page; the closest when none is, so that as many
 * people as possible sign under the facts. It is tried, not guessed: a name of three lines or a
 * third approver moves everything below it.
 */
export function faceDensity(
  blocks: readonly Block[],
  language: string,
  margins: readonly number[],
): Density {
  const face = faceBlocks(blocks);
  const document = documentToMeasure();
  let tried = densities[0];
  for (const density of densities) {
    tried = density;
    const place = { root: documentStructure(language), language, density };
    const content = face.map((block) => blockContent(block, place));
    if (layOut(document, { margins, content }).length === 1) break;
  }
  return tried;
}
