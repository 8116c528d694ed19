/** `npm run -s impound -- COMMAND …`: the command line of Impound. */
import { parseArgs } from 'node:util';
import { CoreRefused } from '../core/hosting/core-refused.ts';
import { Unavailable } from '../core/platform/unavailable.ts';
import { CommandFailed, UsageError } from './command-failed.ts';
import { optionsOf } from './command.ts';
import type { Arguments, Command } from './command.ts';
import { demoCommand } from './commands/demo-command.ts';
import { generateCommand } from './commands/generate-command.ts';
import { importCommand } from './commands/import-command.ts';
import { rebuildCommand } from './commands/rebuild-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { verifyCertificateCommand } from './commands/verify-certificate-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { terminalOutput } from './output.ts';

const commands: Readonly<Record<string, Command>> = {
  demo: demoCommand,
  'import seizures': importCommand,
  verify: verifyCommand,
  rebuild: rebuildCommand,
  'verify-certificate': verifyCertificateCommand,
  serve: serveCommand,
  generate: generateCommand,
};

const usageError = 2;

async function main(words: readonly string[]): Promise<number> {
  const json = words.includes('--json');
  const found = findCommand(words);
  if (words.includes('--help') || words[0] === 'help') {
    process.stdout.write(found === undefined ? usage() : usageOf(found.command));
    return 0;
  }
  if (found === undefined) {
    const [typed] = words;
    const strange = typed === undefined ? '' : `There is no command ${typed}.\n`;
    process.stderr.write(`${strange}${usage()}`);
    return usageError;
  }
  const output = terminalOutput(json);
  try {
    return await found.command.run(readArguments(found.command, found.rest), output);
  } catch (error) {
    if (!isExpected(error)) throw error;
    output.say(error.message);
    const code = 'code' in error ? error.code : 'CommandFailed';
    output.result({ ok: false, error: { code, message: error.message } });
    return error instanceof UsageError ? usageError : 1;
  }
}

function isExpected(error: unknown): error is CommandFailed | Unavailable | CoreRefused {
  return (
    error instanceof CommandFailed || error instanceof Unavailable || error instanceof CoreRefused
  );
}

function findCommand(
  words: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command !== undefined) return { command, rest: words.slice(length) };
  }
  return undefined;
}

function readArguments(command: Command, rest: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options: optionsOf(command), allowPositionals: true });
  } catch (error) {
    // What comes after the first sentence is advice for programmers.
    const [what = ''] = (error instanceof Error ? error.message : '').split('. ');
    throw new UsageError(`${what.replace(/\.?$/, '.')}\n${usageOf(command).trimEnd()}`);
  }
  const options: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string') options[name] = value;
  }
  const missing = command.required.filter((name) => (options[name] ?? '') === '');
  if (missing.length > 0 || parsed.positionals.length !== command.places.length) {
    const said = missing.map((name) => `--${name} is missing.\n`).join('');
    throw new UsageError(`${said}${usageOf(command).trimEnd()}`);
  }
  return { options, places: parsed.positionals };
}

function usageOf(command: Command): string {
  return `Usage: npm run -s impound -- ${command.usage} [--json]\n${command.summary}\n`;
}

function usage(): string {
  const rows = Object.values(commands).map(
    (command) => `  ${command.usage}\n      ${command.summary}\n`,
  );
  return [
    'Usage: npm run -s impound -- COMMAND [--json]\n',
    ...rows,
    '--json prints one object on the last line; --help explains a command.\n',
    'Exit code: 0 all is well, 1 it is not, 2 the command was typed wrongly.\n',
  ].join('');
}

process.exitCode = await main(process.argv.slice(2));
