/** `npm run -s impound -- COMMAND …`: the command line of Impound. */
import { CoreRefused } from '../core/hosting/core-refused.ts';
import { Unavailable } from '../core/platform/unavailable.ts';
import { CommandFailed, UsageError } from './command-failed.ts';
import type { Command } from './command.ts';
import { demoCommand } from './commands/demo-command.ts';
import { generateCommand } from './commands/generate-command.ts';
import { importCommand } from './commands/import-command.ts';
import { rebuildCommand } from './commands/rebuild-command.ts';
import { serveCommand } from './commands/serve-command.ts';
import { verifyCertificateCommand } from './commands/verify-certificate-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { terminalOutput } from './output.ts';
import { readArguments } from './read-arguments.ts';

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
    process.stdout.write(usageOf(found?.command));
    return 0;
  }
  const output = terminalOutput(json);
  try {
    if (found === undefined) throw new UsageError(strangeCommand(words));
    return await found.command.run(readArguments(found.command, found.rest), output);
  } catch (error) {
    if (!isExpected(error)) {
      // Who reads the last line is told as well; the trace is for who mends the program.
      output.result({ ok: false, error: { code: 'Defect', message: String(error) } });
      throw error;
    }
    const message = sentence(error.message);
    const wrong = error instanceof UsageError;
    output.say(wrong ? `${message}\n${usageOf(found?.command)}`.trimEnd() : message);
    output.result({ ok: false, error: { code: codeOf(error), message } });
    return wrong ? usageError : 1;
  }
}

function strangeCommand(words: readonly string[]): string {
  const typed = words.find((word) => !word.startsWith('-'));
  if (typed === undefined) return 'Say which command.';
  const longer = Object.keys(commands).find((name) => name.startsWith(`${typed} `));
  return longer === undefined
    ? `There is no command ${typed}.`
    : `There is no command ${typed} alone: type ${longer}.`;
}

/** What the core says of a home is named by its place, and may stand inside a longer sentence. */
function sentence(message: string): string {
  return /[.!?…]$/u.test(message) ? message : `${message}.`;
}

function codeOf(error: CommandFailed | Unavailable | CoreRefused): string {
  if (error instanceof UsageError) return 'UsageError';
  return 'code' in error ? error.code : 'CommandFailed';
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

function usageOf(command: Command | undefined): string {
  if (command === undefined) return usage();
  const said = [command.summary, ...(command.details ?? [])];
  return `Usage: npm run -s impound -- ${command.usage} [--json]\n${said.join('\n')}\n`;
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
