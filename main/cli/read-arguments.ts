import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './command-failed.ts';
import type { Arguments, Command } from './command.ts';

/** Reads what was typed after the name of a command. Throws UsageError with every fault. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  // Not strict: what is typed wrongly is said below, in the words of this program.
  const { tokens } = parseArgs({
    args: [...words],
    options: optionsOf(command),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const options: Record<string, string | undefined> = {};
  const places: string[] = [];
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') places.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'json') {
      if (value !== undefined) faults.push('--json takes no value.');
    } else if (!command.options.includes(name)) {
      faults.push(`There is no option ${rawName}.`);
    } else if (value === undefined || value === '' || isOption(token.inlineValue, value)) {
      faults.push(`${rawName} needs a value.`);
    } else options[name] = value;
  }
  if (faults.length === 0) faults.push(...missing(command, options, places));
  if (faults.length > 0) throw new UsageError(faults.join(' '));
  return { options, places };
}

function missing(
  command: Command,
  options: Readonly<Record<string, string | undefined>>,
  places: readonly string[],
): readonly string[] {
  return [
    ...command.required
      .filter((name) => options[name] === undefined)
      .map((name) => `--${name} is missing.`),
    ...command.places.slice(places.length).map((name) => `${name} is missing.`),
    ...places.slice(command.places.length).map((place) => `${place} is too much.`),
  ];
}

/** The next option was taken for the value of this one; a number below zero is none. */
function isOption(inline: boolean | undefined, value: string): boolean {
  return inline !== true && value.startsWith('--');
}

function optionsOf(command: Command): NonNullable<ParseArgsConfig['options']> {
  const named = command.options.map((name) => [name, { type: 'string' }] as const);
  return { ...Object.fromEntries(named), json: { type: 'boolean' } };
}
