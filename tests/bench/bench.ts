/**
 * `npm run bench`: what Impound costs beside the bare libraries it stands on. Every figure has
 * its baseline from the same run; machines and moments differ, ratios less. With `--json` the last
 * line of standard output is the list of figures. With names as arguments only those parts run.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../main/core/database/sqlite/open.ts';
import { argon2Passwords } from '../../main/core/features/access/passwords.ts';
import { homeFiles } from '../../main/core/platform/home.ts';
import type { HomeFiles } from '../../main/core/platform/home.ts';
import { generateAuthority } from '../../main/core/sample/generate/generate-authority.ts';
import { openBenchProgram } from './bench-program.ts';
import { certificateBench } from './certificate-bench.ts';
import { plainFigure, secondsOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { importBench } from './import-bench.ts';
import { putAwayBench } from './put-away-bench.ts';
import { queryBench } from './query-bench.ts';
import { verifyBench } from './verify-bench.ts';

const lotsToVerify = 51_500;
const lotsToAsk = 100_000;

type Part = (folder: string) => Promise<readonly Figure[]>;

const parts: Readonly<Record<string, Part>> = {
  'put-away': (folder) => withProgram(folder, putAwayBench),
  import: (folder) => withProgram(folder, importBench),
  certificate: () => certificateBench(),
  large: async (folder) => {
    const { figure, halfway } = await generate(folder);
    return [
      figure,
      ...(await verifyBench(halfway)),
      ...(await withProgram(folder, (program) => queryBench(program, lotsToAsk))),
    ];
  },
};

async function withProgram(
  folder: string,
  work: (program: Awaited<ReturnType<typeof openBenchProgram>>) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const program = await openBenchProgram(folder);
  try {
    return await work(program);
  } finally {
    await program.close();
  }
}

/** A large authority, and a copy of it as it was with about 200,000 events. */
async function generate(
  folder: string,
): Promise<{ readonly figure: Figure; readonly halfway: HomeFiles }> {
  const files = homeFiles(folder);
  const halfway = { ...files, databaseFile: path.join(folder, 'halfway.db') };
  const passwords = argon2Passwords({ memoryKibibytes: 8, passes: 1 });
  let copying = 0;
  const seconds = await secondsOf(() =>
    generateAuthority({
      home: files,
      lots: lotsToAsk,
      seed: 'bench',
      passwords,
      progress: async (lots) => {
        if (lots < lotsToVerify || existsSync(halfway.databaseFile)) return;
        copying = await secondsOf(() => copyDatabase(files.databaseFile, halfway.databaseFile));
      },
    }),
  );
  const name = `generate ${lotsToAsk.toLocaleString('en')} lots`;
  return { halfway, figure: plainFigure(name, lotsToAsk / (seconds - copying), 'per second') };
}

function copyDatabase(from: string, to: string): void {
  const database = openDatabase({ file: from, access: 'read' });
  database.prepare('VACUUM INTO ?').run(to);
  database.close();
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function row({ name, value, unit, baseline, ratio, goal, met }: Figure): string {
  const beside = baseline === null ? '' : `  beside ${baseline}, ratio ${ratio}`;
  const verdict = goal === null ? '' : `  ${goal}: ${met === true ? 'met' : 'MISSED'}`;
  return `${name}\n    ${value} ${unit}${beside}${verdict}`;
}

async function main(words: readonly string[]): Promise<void> {
  const json = words.includes('--json');
  const named = words.filter((word) => word !== '--json');
  const strange = named.filter((name) => !Object.hasOwn(parts, name));
  if (strange.length > 0) {
    say(
      `There is no ${strange.join(', ')} to measure; there are ${Object.keys(parts).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (named.length > 0 && !named.includes(name)) continue;
    say(`${name} …`);
    const folder = mkdtempSync(path.join(tmpdir(), 'impound-bench-'));
    try {
      figures.push(...(await part(folder)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const peak = process.resourceUsage().maxRSS / 1_024;
  figures.push(plainFigure('peak memory of the whole run', peak, 'MiB'));
  const report = figures.map(row).join('\n');
  if (json) say(report);
  process.stdout.write(json ? `${JSON.stringify(figures)}\n` : `${report}\n`);
}

await main(process.argv.slice(2));
