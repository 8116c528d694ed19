import type { Block } from '../document-model.ts';
import { blockContent, isLongFact } from './block-content.ts';
import type { BlockPlace } from './block-content.ts';
import { tableContent } from './table-content.ts';

/** As many facts are sure to fit a page together with their heading. */
const mostFactsTogether = 12;

/** What a note of two lines in three languages takes, in points. */
const roomOfNote = 48;

/** Even, so that two columns of facts go on where they stopped. */
const firstFacts = 8;

/** Blocks that belong together, in their order: a heading with what it heads, and the notes. */
export function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks.flatMap(longFactsApart)) {
    const last = groups.at(-1);
    if (last !== undefined && belongs(block, last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/**
 * A group as pdfmake content, on one page when it is sure to fit one. A table looks after its own
 * heading and pages.
 */
export function groupContent(group: readonly Block[], place: BlockPlace): object {
  const [heading, table, ...notes] = group;
  if (heading?.kind === 'heading' && table?.kind === 'table') {
    const around = { heading: heading.text, below: notes.length * roomOfNote };
    return { stack: [tableContent(table, place, around), ...setAll(notes, place)] };
  }
  return { stack: setAll(group, place), unbreakable: group.every(isShort) };
}

function setAll(blocks: readonly Block[], place: BlockPlace): readonly object[] {
  return blocks.flatMap((block) => (block.kind === 'page' ? [] : [blockContent(block, place)]));
}

function belongs(block: Block, group: readonly Block[]): boolean {
  const { kind } = block;
  if (kind === 'page' || kind === 'heading') return false;
  const headed = group[0]?.kind === 'heading';
  if (kind === 'note') return headed;
  return headed && group.every((elder) => elder.kind === 'heading' || elder.kind === 'note');
}

/** The first facts stay with their heading; a longer list goes on by itself. */
function longFactsApart(block: Block): readonly Block[] {
  if (block.kind !== 'facts' || block.items.length <= mostFactsTogether) return [block];
  return [
    { kind: 'facts', items: block.items.slice(0, firstFacts) },
    { kind: 'facts', items: block.items.slice(firstFacts) },
  ];
}

/** True when a block is sure to fit a page together with its heading and notes. */
function isShort(block: Block): boolean {
  if (block.kind === 'facts') {
    return block.items.length <= mostFactsTogether && !block.items.some(isLongFact);
  }
  return block.kind === 'heading' || block.kind === 'note' || block.kind === 'declaration';
}
