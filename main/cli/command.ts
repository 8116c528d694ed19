import type { Output } from './output.ts';

/** What was typed after the name of a command, by option and place. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly places: readonly string[];
}

/** One command of the command line. */
export interface Command {
  /** As it is typed: `verify --home DIR`. */
  readonly usage: string;
  readonly summary: string;
  /** What `--help` of the command says besides, a line each. */
  readonly details?: readonly string[];
  readonly options: readonly string[];
  readonly required: readonly string[];
  /** Names of the arguments without a dash, all required. */
  readonly places: readonly string[];
  /** Exit code: 0 only when all is well. */
  run(given: Arguments, output: Output): Promise<number>;
}

/** An option that must be there: the command line checked it before running the command. */
export function option(given: Arguments, name: string): string {
  return given.options[name] ?? '';
}
