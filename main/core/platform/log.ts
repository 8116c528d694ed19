import { existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { makeFolder } from './make-folder.ts';
import { translateSystemError } from './system-error.ts';

/** Takes what a person is not shown: details of defects. */
export interface Log {
  defect(incident: string, procedure: string, error: unknown): void;
  /** Something that was done once and explains what was seen, such as a long start. */
  note(what: string, facts: Readonly<Record<string, number>>): void;
}

const largestBytes = 10 * 1024 * 1024;

/**
 * The log file of a home, `logs/impound.log`, one JSON object a line. It holds no input and no
 * secret: only where and how the program failed. At 10 MiB the old file makes way, one is kept.
 * Throws Unavailable (HomeNotWritable, DiskFull) when it cannot be opened.
 */
export function openLog(home: string): Log {
  const logger = openLogger(path.join(home, 'logs'));
  // A disk that takes no more must not also take the answer from who waits for it.
  const write = (line: () => void): void => {
    try {
      line();
    } catch (error) {
      process.stderr.write(`The log cannot be written: ${String(error)}\n`);
    }
  };
  return {
    defect: (incident, procedure, error) => {
      write(() => logger.error({ incident, procedure, err: error }, 'defect'));
    },
    note: (what, facts) => {
      write(() => logger.info(facts, what));
    },
  };
}

function openLogger(folder: string): pino.Logger {
  const file = path.join(folder, 'impound.log');
  try {
    makeFolder(folder);
    if (existsSync(file) && statSync(file).size > largestBytes) renameSync(file, `${file}.1`);
    // Written at once: a defect is rare, and the next moment the process may be gone.
    return pino({ base: null }, pino.destination({ dest: file, sync: true, mode: 0o600 }));
  } catch (error) {
    throw translateSystemError(error);
  }
}
