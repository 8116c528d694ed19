import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '..', '..');

/** A file of the repository with its path from the root, written with `/`. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const skipped = /(^|\/)(node_modules|dist|\.cache|release|coverage)(\/|$)/;

/** Lists the files under some places, in one order on every machine. */
export function filePaths(places: readonly string[]): readonly string[] {
  return places
    .flatMap((place) =>
      readdirSync(path.join(projectRoot, place), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !skipped.test(file))
    .toSorted();
}

/** Reads the TypeScript and script files under some places. */
export function sourceFiles(places: readonly string[]): readonly SourceFile[] {
  return filePaths(places)
    .filter((file) => /\.(ts|tsx|mts|mjs)$/.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));
}
