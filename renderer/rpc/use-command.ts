import { useCallback, useRef, useState } from 'react';
import type { CommandName, InputOf, OutputOf } from '../../shared/rpc/contract.ts';
import type { CallError, Envelope } from '../../shared/rpc/envelope.ts';
import type { Rejection } from '../../shared/kernel/rejection.ts';
import { useAskAgain, useClient } from './client-context.tsx';
import { rememberOwnCommand } from './own-commands.ts';
import { beginSaving, endSaving } from './save-state.ts';
import { uuidV7 } from './uuid-v7.ts';

/** A command of the contract as a page uses it. */
export interface Command<N extends CommandName> {
  /**
   * Sends it under a new id and answers with the envelope; never throws. One that names the
   * version of what was seen answers when the page shows what it has become.
   */
  readonly run: (input: InputOf<N>) => Promise<Envelope<OutputOf<N>>>;
  /** Sends the last one again under the SAME id: harmless when it did arrive. */
  readonly retry: () => Promise<Envelope<OutputOf<N>> | null>;
  readonly saving: boolean;
  /** All refusals of the last run; empty when it was not refused. */
  readonly rejections: readonly Rejection[];
  /** The last run came back without an answer, or with our own defect. */
  readonly failure: Exclude<CallError, { kind: 'rejected' }> | null;
  readonly outcome: OutputOf<N> | null;
  readonly reset: () => void;
}

interface Sent<N extends CommandName> {
  readonly input: InputOf<N>;
  readonly commandId: string;
}

const none: readonly Rejection[] = [];

/** A command with its state: saving, refused (all reasons at once), failed, or its outcome. */
export function useCommand<N extends CommandName>(procedure: N): Command<N> {
  const client = useClient();
  const askAgain = useAskAgain();
  const last = useRef<Sent<N> | null>(null);
  const [saving, setSaving] = useState(false);
  const [reply, setReply] = useState<Envelope<OutputOf<N>> | null>(null);

  const send = useCallback(
    async (sent: Sent<N>): Promise<Envelope<OutputOf<N>>> => {
      last.current = sent;
      setSaving(true);
      beginSaving();
      rememberOwnCommand(sent.commandId);
      const answer = await client.callWithId(procedure, sent.input, sent.commandId);
      endSaving(answer.ok ? 'saved' : outcomeOf(answer.error));
      setReply(answer);
      const seen = answer.ok ? askAgain() : undefined;
      // What it changed has a new version now: the next act of this page goes with that one.
      if (namesVersion(sent.input)) await seen;
      setSaving(false);
      return answer;
    },
    [client, procedure, askAgain],
  );
  const run = useCallback((input: InputOf<N>) => send({ input, commandId: uuidV7() }), [send]);
  const retry = useCallback(
    async () => (last.current === null ? null : send(last.current)),
    [send],
  );
  const reset = useCallback(() => {
    setReply(null);
  }, []);

  const error = reply === null || reply.ok ? null : reply.error;
  return {
    run,
    retry,
    saving,
    rejections: error?.kind === 'rejected' ? (error.rejections as readonly Rejection[]) : none,
    failure: error === null || error.kind === 'rejected' ? null : error,
    outcome: reply?.ok === true ? reply.value : null,
    reset,
  };
}

/** A command that acts on what the person saw, and is refused when that has changed since. */
function namesVersion(input: object): boolean {
  return 'version' in input;
}

function outcomeOf(error: CallError): 'refused' | 'unavailable' | 'defect' {
  return error.kind === 'rejected' ? 'refused' : error.kind;
}
