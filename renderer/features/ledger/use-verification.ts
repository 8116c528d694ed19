import { useState } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { CallError } from '../../../shared/rpc/envelope.ts';
import { useClient } from '../../rpc/client-context.tsx';
import { useProgress } from '../../rpc/use-progress.ts';
import { refusalCodes } from '../../rpc/call-failed.ts';

export type VerifyReport = OutputOf<'ledger.verify'>;

/** A verification as the page follows it. */
export interface Verification {
  readonly running: boolean;
  readonly done: number;
  readonly total: number | null;
  readonly report: VerifyReport | null;
  readonly stopped: boolean;
  readonly failure: CallError | null;
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Verifies the whole ledger: a long job that shows how far it is and can be stopped. */
export function useVerification(): Verification {
  const client = useClient();
  const [job, setJob] = useState<string | null>(null);
  const [report, setReport] = useState<VerifyReport | null>(null);
  const [stopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);
  const progress = useProgress(job);
  const run = async (): Promise<void> => {
    const name = `verify-${Date.now()}`;
    setJob(name);
    setReport(null);
    setStopped(false);
    setFailure(null);
    const reply = await client.call('ledger.verify', { job: name });
    setJob(null);
    if (reply.ok) setReport(reply.value);
    else if (refusalCodes(reply.error).includes('VerificationStopped')) setStopped(true);
    else setFailure(reply.error);
  };
  return {
    running: job !== null,
    done: progress?.done ?? 0,
    total: progress?.total ?? null,
    report,
    stopped,
    failure,
    begin: () => void run(),
    stop: () => {
      if (job !== null) void client.call('ledger.stopVerifying', { job });
    },
  };
}
