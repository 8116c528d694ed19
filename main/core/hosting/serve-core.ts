import { Unavailable } from '../platform/unavailable.ts';
import type { SecretBox } from '../platform/secret-box.ts';
import type { CoreApi } from '../rpc/core-api.ts';
import type { CoreInit, FromCore, ToCore } from './core-messages.ts';

/** The near end of the wire to the owner: a thread's parent port or a utility process's. */
export interface OwnerPort {
  post(message: FromCore): void;
  onMessage(hear: (message: ToCore) => void): void;
}

/** Starts the core from what the owner said; `secrets` is given when the owner keeps them. */
export type StartCore = (init: CoreInit, secrets: SecretBox | undefined) => Promise<CoreApi>;

type Answer = (bytes: Uint8Array | null) => void;

function ownersSecretBox(port: OwnerPort, waiting: Map<number, Answer>): SecretBox {
  let sequence = 0;
  const ask = (verb: 'seal' | 'open', bytes: Uint8Array): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      sequence += 1;
      waiting.set(sequence, (answer) => {
        if (answer === null) {
          reject(new Error(`The key store of the computer could not ${verb} a secret.`));
        } else {
          resolve(answer);
        }
      });
      port.post({ kind: 'ask', sequence, verb, bytes });
    });
  return { seal: (secret) => ask('seal', secret), open: (sealed) => ask('open', sealed) };
}

function refusal(error: unknown): FromCore {
  if (error instanceof Unavailable) {
    const { code, message, retryable } = error;
    return { kind: 'refused', code, message, retryable };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: 'refused', code: 'CoreDefect', message, retryable: false };
}

/** Answers the owner's messages with the core that `start` makes, until it says `close`. */
export function serveCore(port: OwnerPort, start: StartCore): void {
  const answers = new Map<number, Answer>();
  let core: CoreApi | null = null;

  const init = async (options: CoreInit): Promise<void> => {
    try {
      const secrets = options.hostKeepsSecrets ? ownersSecretBox(port, answers) : undefined;
      core = await start(options, secrets);
      core.subscribe((connection, message) => {
        port.post({ kind: 'push', connection, message });
      });
      port.post({ kind: 'ready' });
    } catch (error) {
      port.post(refusal(error));
    }
  };

  const answerRequest = async (message: ToCore & { kind: 'request' }): Promise<void> => {
    const reply = await core?.handle(message.connection, message.request);
    port.post({ kind: 'reply', sequence: message.sequence, reply });
  };

  port.onMessage((message) => {
    switch (message.kind) {
      case 'init':
        void init(message.init);
        break;
      case 'request':
        void answerRequest(message);
        break;
      case 'disconnect':
        core?.disconnect(message.connection);
        break;
      case 'answer':
        answers.get(message.sequence)?.(message.bytes);
        answers.delete(message.sequence);
        break;
      case 'close':
        void (core?.close() ?? Promise.resolve()).finally(() => {
          port.post({ kind: 'closed' });
        });
        break;
    }
  });
}
