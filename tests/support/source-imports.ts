import path from 'node:path';

/** One module that a file names, however it names it. */
export interface FoundImport {
  readonly specifier: string;
  /** True for `import type` and `export type`: gone when the types are stripped. */
  readonly isType: boolean;
}

const comments = /\/\*[^]*?\*\/|(^|[^:'"`\\])\/\/[^\n]*/g;
const statements =
  /^[ \t]*(?:import|export)(?<type>\s+type)?\b(?:[^'";]*?\bfrom)?\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/gm;
const calls =
  /\b(?:import|require(?:\.resolve)?)\(\s*(?<quote>['"])(?<specifier>[^'"\n]+)\k<quote>/g;
const urls =
  /new URL\(\s*(?<quote>['"])(?<specifier>\.[^'"\n]+\.tsx?)\k<quote>\s*,\s*import\.meta\.url/g;

/**
 * Finds every module that a source names: static and dynamic imports, re-exports, `require` and
 * modules that are started by their URL. TypeScript 7 has no compiler API in JavaScript, so this
 * reads the text; the tests of this function hold it to what people write.
 */
export function importsOf(text: string): readonly FoundImport[] {
  const code = text.replaceAll(comments, '$1');
  return [statements, calls, urls].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ groups }) => ({
      specifier: groups?.['specifier'] ?? '',
      isType: groups?.['type'] !== undefined,
    })),
  );
}

/** The package of a bare specifier (`@scope/name`), or null for our own files and Node's. */
export function packageOf(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.startsWith('/')) {
    return null;
  }
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The file of the repository that a relative specifier means, or null for another module. */
export function resolveImport(file: string, specifier: string): string | null {
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier.split('?')[0] ?? '')
    : null;
}
