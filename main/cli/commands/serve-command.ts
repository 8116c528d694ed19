import path from 'node:path';
import { readProgramOptions } from '../../core/hosting/program-options.ts';
import { startThreadLink } from '../../core/hosting/thread-link.ts';
import { startWorkerCore } from '../../core/hosting/worker-core.ts';
import { CannotServe } from '../../web/cannot-serve.ts';
import { runWebProgram } from '../../web/run-web-program.ts';
import { CommandFailed, UsageError } from '../command-failed.ts';
import { option } from '../command.ts';
import type { Command } from '../command.ts';

/** Serves a home on the loopback address until it is told to end. */
export const serveCommand: Command = {
  usage: 'serve --home DIR [--port N]',
  summary: 'Serves the program on 127.0.0.1 and prints the address.',
  details: ['With --json the object names the address, as soon as it serves.'],
  options: ['home', 'port'],
  required: ['home'],
  places: [],
  run: async (given, output) => {
    const port = given.options['port'];
    const options = readProgramOptions(port === undefined ? [] : [`--port=${port}`]);
    if (!options.ok) throw new UsageError(options.error);
    const core = await startWorkerCore({
      startLink: startThreadLink,
      home: path.resolve(option(given, 'home')),
      sample: false,
      log: (line) => {
        process.stderr.write(`${line}\n`);
      },
    });
    try {
      await runWebProgram({
        core,
        port: options.value.port,
        open: false,
        say: output.say,
        onServing: (address) => {
          output.result({ ok: true, address });
        },
      });
    } catch (error) {
      throw error instanceof CannotServe ? new CommandFailed(error.message) : error;
    }
    return 0;
  },
};
