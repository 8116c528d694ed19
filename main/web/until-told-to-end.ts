import type { EventEmitter } from 'node:events';

/** Closing takes less; who tells it again after that means it. */
const closingMilliseconds = 5_000;

/**
 * Resolves when Ctrl+C, the system or the end of the terminal tells the program to end. It is told
 * more than once: by the terminal, and by each program that started it and passes that on. What
 * comes while it closes must not cut it off, so it is heard and does nothing.
 */
export function untilToldToEnd(told: Pick<EventEmitter, 'on' | 'off'> = process): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const hear = (): void => {
        resolve();
        setTimeout(() => told.off(signal, hear), closingMilliseconds).unref();
      };
      told.on(signal, hear);
    }
  });
}
