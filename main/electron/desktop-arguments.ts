import { readProgramOptions } from '../core/hosting/program-options.ts';
import type { ProgramOptions } from '../core/hosting/program-options.ts';
import type { Result } from '../../shared/kernel/result.ts';

/**
 * Reads what a person wrote behind the program's name. Chromium's own switches and the path of the
 * app in a development run stand between; only our words are taken.
 */
export function readDesktopArguments(argv: readonly string[]): Result<ProgramOptions, string> {
  const ours: string[] = [];
  argv.forEach((argument, index) => {
    if (argument === '--sample' || argument.startsWith('--home=')) {
      ours.push(argument);
    } else if (argument === '--home') {
      ours.push(`--home=${argv[index + 1] ?? ''}`);
    }
  });
  return readProgramOptions(ours);
}
