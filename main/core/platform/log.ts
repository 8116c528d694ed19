import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';

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
 */
export function openLog(home: string): Log {
  const folder = path.join(home, 'logs');
  const file = path.join(folder, 'impound.log');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(file) && statSync(file).size > largestBytes) renameSync(file, `${file}.1`);
  // Written at once: a defect is rare, and the next moment the process may be gone.
  const logger = pino({ base: null }, pino.destination({ dest: file, sync: true, mode: 0o600 }));
  return {
    defect: (incident, procedure, error) => {
      logger.error({ incident, procedure, err: error }, 'defect');
    },
    note: (what, facts) => {
      logger.info(facts, what);
    },
  };
}
