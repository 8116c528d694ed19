import { spawn } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../../support/source-files.ts';

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a person does, in a process of its own. */
export function impound(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join('main', 'cli', 'impound.ts'), ...words], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** The object on the last line, and nothing else on standard output. */
export function resultOf({ out }: Ended): unknown {
  const lines = out.trimEnd().split('\n');
  if (lines.length !== 1) throw new Error(`More than the result was printed:\n${out}`);
  return JSON.parse(lines[0] ?? '');
}

/** Throws when what a person reads looks like a fault of the program. */
export function expectSentences({ out, err }: Ended): void {
  const said = `${out}${err}`;
  if (said.trim() === '') throw new Error('Nothing was said');
  if (/\n\s+at |Error:|node:internal|undefined|\[object/.test(said)) throw new Error(said);
}
