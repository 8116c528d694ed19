import type { FromCore, ToCore } from './core-messages.ts';

/**
 * A running thread or process that holds the core, as its owner sees it. Made anew for every
 * start; an ended link is never used again.
 */
export interface CoreLink {
  /** Sends one message; messages to an ended link are dropped. */
  post(message: ToCore): void;
  /** Names who hears every message, in order. Called once, before the first post. */
  onMessage(hear: (message: FromCore) => void): void;
  /** Names who hears, exactly once, that the thread or process has ended, and how. */
  onExit(hear: (reason: string) => void): void;
  /** Ends it at once, without waiting for what is running. */
  kill(): void;
}
