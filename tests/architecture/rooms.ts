import { importsOf, resolveImport } from '../support/source-imports.ts';
import type { SourceFile } from '../support/source-files.ts';

/** Folders whose sub-folders are rooms: an area of a side, or the catalogue. */
const rooms =
  /^(?<house>(?:renderer|main\/core)\/features\/[^/]+|shared\/domain\/[^/]+|shared\/catalog)\/(?<room>[^/]+)\/[^/]+/;

interface RoomImport {
  readonly from: string;
  readonly to: string;
  readonly said: string;
}

function roomOf(file: string): { readonly house: string; readonly room: string } | null {
  const { house = '', room = '' } = rooms.exec(file)?.groups ?? {};
  return house === '' ? null : { house, room: `${house}/${room}` };
}

function importsBetweenRooms({ file, text }: SourceFile): readonly RoomImport[] {
  const from = roomOf(file);
  return importsOf(text).flatMap(({ specifier }) => {
    const target = resolveImport(file, specifier);
    const to = target === null ? null : roomOf(target);
    if (from === null || to === null || from.house !== to.house || from.room === to.room) return [];
    return [{ from: from.room, to: to.room, said: `${file} imports ${specifier}` }];
  });
}

/**
 * Every import between rooms of one house that is part of a circle of rooms; types count, for a
 * reader has to follow them too. Rooms that lead to no circle or come from none are left out.
 */
export function roomCircles(files: readonly SourceFile[]): readonly string[] {
  let left = files.flatMap(importsBetweenRooms);
  for (;;) {
    const sources = new Set(left.map(({ from }) => from));
    const targets = new Set(left.map(({ to }) => to));
    const next = left.filter(({ from, to }) => sources.has(to) && targets.has(from));
    if (next.length === left.length) return left.map(({ said }) => said);
    left = next;
  }
}
