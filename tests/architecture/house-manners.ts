import path from 'node:path';
import type { SourceFile } from '../support/source-files.ts';

/** One manner of the house: what breaks it, and what to do instead. */
interface Manner {
  readonly name: string;
  readonly instead: string;
  /** Which files it is about. */
  readonly files: RegExp;
  readonly except?: RegExp;
  /** Gives what breaks it; empty when nothing does. */
  readonly breaches: (file: SourceFile) => readonly string[];
}

const code = /\.(ts|tsx|mjs)$/;
const everything = /./;

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([found]) => found.trim());
}

/** A string on one line, whichever quotes it has; a regular expression literal. */
const quoted =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`|(?<=[(=,]\s*)\/(?:[^/\\\n]|\\.)+\//g;

/** The text with comments and plain strings emptied, so that only code can break a manner. */
function codeOnly(text: string): string {
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replaceAll(/`(?:[^`\\]|\\.)*`/g, '``');
}

/** Said in pieces, so that this file does not break the manner it holds. */
const unfinishedWords = ['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK'];
const unfinished = new RegExp(`\\b(${unfinishedWords.join('|')})\\b`, 'g');
const machineRoots = ['wo' + 'rk', 'ro' + 'ot', 'tm' + 'p'];
const machinePlaces = new RegExp(
  `(?<![\\w.~-])/(${machineRoots.join('|')})/[a-z][\\w./-]*|C:\\\\+Users`,
  'g',
);
const registries = new RegExp(
  `${'regis' + 'try'}\\.(npmjs|yarnpkg)\\.\\w+|"${'resol' + 'ved'}":`,
  'g',
);
const suppressionWords = [
  '(?:oxlint|eslint)-disable[\\w-]*',
  '@ts-(?:ignore|expect-error|nocheck)',
  '(?:oxfmt|prettier)-ignore',
  'v8 ignore',
];
const suppression = new RegExp(`(?:${suppressionWords.join('|')})[^\\n]*`, 'g');

const manners: readonly Manner[] = [
  {
    name: 'kebab-case',
    instead: 'Name the file in kebab-case for its main export.',
    files: code,
    breaches: ({ file }) =>
      /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path.posix.basename(file)) ? [] : [file],
  },
  {
    name: 'vague-name',
    instead: 'Name it for what it holds, or put each piece beside what uses it.',
    files: everything,
    breaches: ({ file }) =>
      matches(file, /(?<=^|[/-])(utils?|helpers?|common|managers?|misc)(?=[/.])/g),
  },
  {
    name: 'long-file',
    instead: 'Split the file where its subject divides; 500 lines is the end.',
    files: code,
    except: /^tests\/fixtures\//,
    breaches: ({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > 500 ? [`${lines} lines`] : [];
    },
  },
  {
    name: 'long-line',
    instead: 'Break the line; 100 columns is the end (words inside quotes do not count).',
    files: code,
    breaches: ({ text }) =>
      text.split('\n').flatMap((line, index) => {
        const counted = line.replaceAll(quoted, "''");
        return counted.length > 100 && !/https?:\/\/|^\s*\S+$/.test(line)
          ? [`line ${index + 1}`]
          : [];
      }),
  },
  {
    name: 'any',
    instead: 'Say the type, or `unknown` and check it.',
    files: code,
    breaches: ({ text }) => matches(codeOnly(text), /(?<=[:<,|&(]\s*|\bas\s+)\bany\b(?!\s*[:(])/g),
  },
  {
    name: 'non-null',
    instead: 'Check for the absence, or make it impossible by the type.',
    files: code,
    breaches: ({ text }) => matches(codeOnly(text), /[\w)\]]!(?=[.;,)[\]])/g),
  },
  {
    name: 'unfinished',
    instead: 'Finish it, or take it out and open an issue.',
    files: code,
    breaches: ({ text }) => matches(text, unfinished),
  },
  {
    name: 'suppression',
    instead: 'Correct the code; where the tool is wrong say why: `-- the reason`.',
    files: code,
    except: /^tests\/architecture\//,
    breaches: ({ text }) =>
      matches(text, suppression).filter(
        (found) => /@ts-(ignore|nocheck)/.test(found) || !/(--|:)\s+\S.{11,}/.test(found),
      ),
  },
  {
    name: 'default-export',
    instead: 'Export by name: one name for one thing everywhere.',
    files: code,
    except: /\.config\.ts$/,
    breaches: ({ text }) => matches(codeOnly(text), /^export default\b/gm),
  },
  {
    name: 'barrel',
    instead: 'Import from the file that holds it; a file of re-exports hides where things are.',
    files: /\.(ts|tsx)$/,
    breaches: ({ file, text }) => {
      const rest = text
        .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/[^\n]*/gm, '')
        .replaceAll(/^export\s[^;]*?\sfrom\s+'[^']+';/gm, '')
        .trim();
      return rest === '' && text.includes(' from ') ? [file] : [];
    },
  },
  {
    name: 'focused-test',
    instead: 'Take `.only` away: it hides every other test.',
    files: /\.test\.tsx?$/,
    breaches: ({ text }) => matches(codeOnly(text), /\b(test|it|describe)\.only\b/g),
  },
  {
    name: 'skipped-test',
    instead: 'Make the test pass or delete it; `skipIf` with its reason is allowed.',
    files: /\.test\.tsx?$/,
    breaches: ({ text }) => matches(codeOnly(text), /\b(test|it|describe)\.(skip|todo|fails)\b/g),
  },
  {
    name: 'machine-path',
    instead: 'Work the path out at run time (import.meta.dirname, tmpdir()).',
    files: everything,
    breaches: ({ text }) => matches(text, machinePlaces),
  },
  {
    name: 'registry-host',
    instead: 'Leave the address out: `.npmrc` keeps it out of the lock file.',
    files: everything,
    breaches: ({ text }) => matches(text, registries),
  },
];

/** The names of the manners; each is tested on a bad sample. */
export const mannerNames: readonly string[] = manners.map(({ name }) => name);

/** Every breach of the house manners, each with what to do instead. */
export function mannerBreaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((one) =>
    manners
      .filter(({ files: about, except }) => about.test(one.file) && !except?.test(one.file))
      .flatMap(({ name, instead, breaches }) =>
        breaches(one).map((found) => `${one.file}: ${name}: ${found}. ${instead}`),
      ),
  );
}
