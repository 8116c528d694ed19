/** `npm start` without a desktop: the core in a thread, the page on the loopback address. */
import { CoreRefused } from '../core/hosting/core-refused.ts';
import { readProgramOptions } from '../core/hosting/program-options.ts';
import { startThreadLink } from '../core/hosting/thread-link.ts';
import { startWorkerCore } from '../core/hosting/worker-core.ts';
import { runWebProgram } from './run-web-program.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

const options = readProgramOptions(process.argv.slice(2));
if (options.ok) {
  try {
    const core = await startWorkerCore({
      startLink: startThreadLink,
      home: options.value.home,
      sample: options.value.sample,
      log: (line) => {
        process.stderr.write(`${line}\n`);
      },
    });
    await runWebProgram({ core, port: options.value.port, open: true, say });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const code = error instanceof CoreRefused ? ` (${error.code})` : '';
    complain(`Impound cannot start: ${why}${code}`);
  }
} else {
  complain(options.error);
}
