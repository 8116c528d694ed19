import type { CoreApi } from '../rpc/core-api.ts';
import type { SecretBox } from '../platform/secret-box.ts';
import type { CoreInit, FromCore } from './core-messages.ts';
import type { CoreLink } from './core-link.ts';
import { CoreRefused } from './core-refused.ts';
import { afterCrash, defaultRestartPolicy } from './restart-policy.ts';
import type { RestartPolicy } from './restart-policy.ts';

/** What owning a core in another thread or process takes. */
export interface WorkerCoreOptions {
  /** Starts a new thread or process that runs `worker-entry.ts`. */
  readonly startLink: () => CoreLink;
  readonly home: string;
  readonly sample: boolean;
  /** The key store of the operating system, where the host has one. */
  readonly secrets?: SecretBox;
  readonly restart?: RestartPolicy;
  /** Hears what a log should keep: crashes, starts again, giving up. */
  readonly log?: (line: string) => void;
}

type Listener = (connection: string | null, message: unknown) => void;
type State = 'starting' | 'ready' | 'waiting' | 'stopped' | 'closed';

const closeTimeoutMilliseconds = 15_000;

function unavailable(code: string, retryable: boolean): unknown {
  return { ok: false, error: { kind: 'unavailable', code, retryable } };
}

const notReadable = {
  ok: false,
  error: { kind: 'rejected', rejections: [{ code: 'InputWrongFormat', facts: { field: '' } }] },
};

/**
 * Owns the core that runs elsewhere. A crash answers every request in flight with
 * `CoreRestarted` (retryable: commands carry their own id, so a repeat is harmless), tells every
 * connection that it is signed out (sessions live in the core) and starts the core again with a
 * growing wait. Requests that arrive meanwhile wait for the next start.
 */
class WorkerCore implements CoreApi {
  readonly #options: WorkerCoreOptions;
  readonly #policy: RestartPolicy;
  readonly #listeners = new Set<Listener>();
  readonly #inFlight = new Map<number, (reply: unknown) => void>();
  /** Posted once the core is ready: what came while it was starting. */
  #held: (() => void)[] = [];
  #link: CoreLink | null = null;
  #state: State = 'starting';
  #sequence = 0;
  #crashes = 0;
  #readySince = 0;
  #timer: NodeJS.Timeout | undefined;
  #onFirstStart: { resolve: () => void; reject: (error: CoreRefused) => void } | null = null;
  #onClosed: (() => void)[] = [];

  constructor(options: WorkerCoreOptions) {
    this.#options = options;
    this.#policy = options.restart ?? defaultRestartPolicy;
  }

  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#onFirstStart = { resolve, reject };
      this.#launch();
    });
  }

  handle(connection: string, request: unknown): Promise<unknown> {
    if (this.#state === 'closed' || this.#state === 'stopped') {
      return Promise.resolve(unavailable('CoreStopped', false));
    }
    this.#sequence += 1;
    const sequence = this.#sequence;
    return new Promise((resolve) => {
      this.#inFlight.set(sequence, resolve);
      this.#whenReady(() => {
        try {
          this.#link?.post({ kind: 'request', sequence, connection, request });
        } catch {
          // Nested deeper than a message can be copied: nothing that a page of ours sends.
          this.#inFlight.delete(sequence);
          resolve(notReadable);
        }
      });
    });
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  disconnect(connection: string): void {
    this.#whenReady(() => {
      this.#link?.post({ kind: 'disconnect', connection });
    });
  }

  close(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#link === null) {
      this.#state = 'closed';
      this.#answerAll(unavailable('CoreStopped', false));
      return Promise.resolve();
    }
    const link = this.#link;
    if (this.#state !== 'closed') {
      this.#state = 'closed';
      link.post({ kind: 'close' });
      // Committed work is safe in the ledger, so a core that does not end is ended.
      this.#timer = setTimeout(() => {
        link.kill();
      }, closeTimeoutMilliseconds);
    }
    return new Promise((resolve) => {
      this.#onClosed.push(resolve);
    });
  }

  #whenReady(act: () => void): void {
    if (this.#state === 'ready') {
      act();
    } else if (this.#state === 'starting' || this.#state === 'waiting') {
      this.#held.push(act);
    }
  }

  #launch(): void {
    const link = this.#options.startLink();
    this.#link = link;
    this.#state = 'starting';
    this.#readySince = 0;
    link.onMessage((message) => {
      this.#hear(link, message);
    });
    link.onExit((reason) => {
      this.#ended(reason);
    });
    const { home, sample, secrets } = this.#options;
    const init: CoreInit = { home, sample, hostKeepsSecrets: secrets !== undefined };
    link.post({ kind: 'init', init });
  }

  #hear(link: CoreLink, message: FromCore): void {
    switch (message.kind) {
      case 'ready':
        this.#ready();
        break;
      case 'refused':
        this.#refused(new CoreRefused(message.code, message.message, message.retryable));
        link.kill();
        break;
      case 'reply':
        this.#inFlight.get(message.sequence)?.(message.reply);
        this.#inFlight.delete(message.sequence);
        break;
      case 'push':
        this.#push(message.connection, message.message);
        break;
      case 'ask':
        void this.#answerSecret(link, message.sequence, message.verb, message.bytes);
        break;
      case 'closed':
        link.kill();
        break;
    }
  }

  #ready(): void {
    if (this.#state !== 'starting') {
      return;
    }
    this.#state = 'ready';
    this.#readySince = performance.now();
    this.#onFirstStart?.resolve();
    this.#onFirstStart = null;
    const held = this.#held;
    this.#held = [];
    for (const act of held) {
      act();
    }
  }

  /** A refused first start is told to the caller; a later one counts as a crash. */
  #refused(error: CoreRefused): void {
    this.#options.log?.(`The core did not start: ${error.code}: ${error.message}`);
    if (this.#onFirstStart !== null) {
      this.#state = 'closed';
      this.#onFirstStart.reject(error);
      this.#onFirstStart = null;
    }
  }

  #ended(reason: string): void {
    this.#link = null;
    this.#held = [];
    clearTimeout(this.#timer);
    if (this.#state === 'closed') {
      this.#answerAll(unavailable('CoreStopped', false));
      for (const resolve of this.#onClosed.splice(0)) {
        resolve();
      }
      return;
    }
    this.#onFirstStart?.reject(new CoreRefused('CoreDefect', reason, false));
    if (this.#onFirstStart !== null) {
      this.#onFirstStart = null;
      this.#state = 'closed';
      this.#answerAll(unavailable('CoreStopped', false));
      return;
    }
    this.#restart(reason);
  }

  #restart(reason: string): void {
    const readyFor = this.#readySince === 0 ? 0 : performance.now() - this.#readySince;
    const next = afterCrash(this.#policy, this.#crashes, readyFor);
    this.#crashes = next.crashes;
    if (next.waitMilliseconds === null) {
      this.#state = 'stopped';
      this.#options.log?.(`The core crashed ${next.crashes} times in a row and stays stopped.`);
      this.#answerAll(unavailable('CoreStopped', false));
      return;
    }
    this.#state = 'waiting';
    this.#options.log?.(`The core crashed (${reason}); it starts again.`);
    this.#answerAll(unavailable('CoreRestarted', true));
    this.#push(null, { kind: 'session', state: 'signed-out' });
    this.#timer = setTimeout(() => {
      this.#launch();
    }, next.waitMilliseconds);
  }

  #answerAll(reply: unknown): void {
    const waiting = [...this.#inFlight.values()];
    this.#inFlight.clear();
    for (const answer of waiting) {
      answer(reply);
    }
  }

  #push(connection: string | null, message: unknown): void {
    for (const listener of this.#listeners) {
      listener(connection, message);
    }
  }

  async #answerSecret(
    link: CoreLink,
    sequence: number,
    verb: 'seal' | 'open',
    bytes: Uint8Array,
  ): Promise<void> {
    try {
      const answer = await this.#options.secrets?.[verb](bytes);
      link.post({ kind: 'answer', sequence, bytes: answer ?? null });
    } catch (error) {
      this.#options.log?.(`The key store could not ${verb} a secret: ${String(error)}`);
      link.post({ kind: 'answer', sequence, bytes: null });
    }
  }
}

/**
 * Starts the core in another thread or process and owns it.
 *
 * Gives the core once it is ready; rejects with `CoreRefused` when its first start is refused.
 */
export async function startWorkerCore(options: WorkerCoreOptions): Promise<CoreApi> {
  const core = new WorkerCore(options);
  await core.start();
  return core;
}
