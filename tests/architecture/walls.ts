import { importsOf, packageOf, resolveImport } from '../support/source-imports.ts';
import type { SourceFile } from '../support/source-files.ts';

/** What the files of one place may import; a place without a row may import nothing. */
interface Wall {
  readonly place: string;
  /** Places of our own, each with everything below it. */
  readonly ours: readonly string[];
  /** Packages; `*` for any that no other rule forbids. */
  readonly packages: readonly string[];
  /** Whether Node's own modules may be used. */
  readonly node: boolean;
  /** What to do instead. */
  readonly instead: string;
}

const pure = 'shared/ is pure: pass the value in as an argument, or use a port of main/core.';

/** HOUSE section 1 as data. The first row whose place holds the file counts. */
const walls: readonly Wall[] = [
  {
    place: 'shared/kernel/',
    ours: ['shared/kernel/'],
    packages: ['date-fns'],
    node: false,
    instead: `${pure} The kernel knows no area: put this into shared/domain.`,
  },
  {
    place: 'shared/domain/',
    ours: ['shared/kernel/', 'shared/domain/', 'shared/catalog/'],
    packages: ['date-fns'],
    node: false,
    instead: `${pure} Shapes of the wire (zod) belong to shared/rpc.`,
  },
  {
    place: 'shared/catalog/',
    ours: ['shared/kernel/', 'shared/catalog/', 'shared/domain/'],
    packages: ['date-fns'],
    node: false,
    instead: pure,
  },
  {
    place: 'shared/text/',
    ours: ['shared/kernel/', 'shared/domain/', 'shared/catalog/', 'shared/text/'],
    packages: ['date-fns'],
    node: false,
    instead: pure,
  },
  { place: 'shared/rpc/', ours: ['shared/'], packages: ['zod'], node: false, instead: pure },
  {
    place: 'main/core/',
    ours: ['shared/', 'main/core/'],
    packages: ['*'],
    node: true,
    instead: 'main/core knows no host: give it the value through startCore or a port.',
  },
  {
    place: 'main/web/',
    ours: ['shared/', 'main/core/', 'main/web/'],
    packages: [],
    node: true,
    instead: 'The loopback host is Node and the core alone.',
  },
  {
    place: 'main/electron/',
    ours: ['shared/', 'main/core/', 'main/electron/'],
    packages: ['electron'],
    node: true,
    instead: 'The desktop host is Electron and the core alone.',
  },
  {
    place: 'main/cli/',
    ours: ['shared/', 'main/core/', 'main/web/', 'main/cli/'],
    packages: ['*'],
    node: true,
    instead: 'The command line stands on the core and the loopback host.',
  },
  {
    place: 'renderer/',
    ours: ['shared/', 'renderer/'],
    packages: ['*'],
    node: false,
    instead: 'The page reaches the core through the typed client of renderer/rpc only.',
  },
  {
    place: 'tools/',
    ours: ['tools/', 'main/', 'shared/'],
    packages: ['*'],
    node: true,
    instead: 'Nothing imports tests.',
  },
];

/** Packages that only one side of the program may use, wherever else `*` stands. */
const onlyIn: readonly { readonly packages: RegExp; readonly places: RegExp }[] = [
  { packages: /^electron$/, places: /^main\/electron\// },
  { packages: /^(react|@mantine|@tanstack|@tabler)/, places: /^(renderer|tools)\// },
  { packages: /^(better-sqlite3|kysely)$/, places: /^main\/(core|cli)\// },
];

function wallProblem(file: string, specifier: string): string | null {
  const wall = walls.find(({ place }) => file.startsWith(place));
  if (wall === undefined) {
    return `${file} is in a place that has no wall: add a row to tests/architecture/walls.ts.`;
  }
  const target = resolveImport(file, specifier);
  const name = packageOf(specifier);
  if (target !== null) {
    return wall.ours.some((place) => target.startsWith(place)) ? null : wall.instead;
  }
  if (name === null) {
    return wall.node ? null : wall.instead;
  }
  const elsewhere = onlyIn.find(({ packages }) => packages.test(name));
  if (elsewhere !== undefined && !elsewhere.places.test(file)) {
    return `${name} has its one place. ${wall.instead}`;
  }
  return wall.packages.includes('*') || wall.packages.includes(name) ? null : wall.instead;
}

const feature = /^(?<side>main\/core|renderer)\/features\/(?<area>[^/]+)\//;

/**
 * A feature stands alone: another feature may use only what it offers, a file named `ports.ts`
 * or after the area itself; everything else is its inside.
 */
function featureProblem(file: string, specifier: string): string | null {
  const target = resolveImport(file, specifier);
  const from = feature.exec(file)?.groups;
  const to = target === null ? undefined : feature.exec(target)?.groups;
  if (target === null || from === undefined || to === undefined || from['area'] === to['area']) {
    return null;
  }
  const offered = new RegExp(`/features/${to['area']}/(ports|${to['area']})\\.tsx?$`);
  return offered.test(target)
    ? null
    : `A feature never imports another's inside: take a port, wired in compose.ts, or move what both need out of features/.`;
}

/** Every import that goes through a wall, each with what to do instead. */
export function wallProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ file, text }) =>
    importsOf(text).flatMap(({ specifier }) => {
      const problem = wallProblem(file, specifier) ?? featureProblem(file, specifier);
      return problem === null ? [] : [`${file} imports ${specifier}. ${problem}`];
    }),
  );
}

/** The first circle of imports that is found, as a chain of files, or null. Types do not count. */
export function importCircle(files: readonly SourceFile[]): readonly string[] | null {
  const edges = new Map(
    files.map(({ file, text }) => [
      file,
      importsOf(text).flatMap((found) =>
        found.isType ? [] : (resolveImport(file, found.specifier) ?? []),
      ),
    ]),
  );
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) {
      return [...path.slice(path.indexOf(file)), file];
    }
    if (done.has(file)) {
      return null;
    }
    for (const next of edges.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle !== null) {
        return circle;
      }
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const circle = walk(file, []);
    if (circle !== null) {
      return circle;
    }
  }
  return null;
}
