import path from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok } from '../../../shared/kernel/result.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { homeFolder, sampleHomeFolder, thisComputer } from '../platform/home-folder.ts';

/** What a person can say when starting the program. */
export interface ProgramOptions {
  readonly home: string;
  readonly sample: boolean;
  /** Loopback port; 0: the system chooses. */
  readonly port: number;
}

/** Reads `[--home DIR] [--sample] [--port N]`; gives one sentence about what is wrong. */
export function readProgramOptions(args: readonly string[]): Result<ProgramOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        home: { type: 'string' },
        sample: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
      strict: true,
      allowPositionals: false,
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
      return fail(`--port takes a number from 0 to 65535, not ${values.port}.`);
    }
    const { home, sample } = values;
    const usual = (sample ? sampleHomeFolder : homeFolder)(thisComputer());
    return ok({ home: path.resolve(home ?? usual), sample, port });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
