import { useEffect, useState } from 'react';
import { useClient } from './client-context.tsx';

/** How far a long job is; null until the core says something of it. */
export function useProgress(
  job: string | null,
): { readonly done: number; readonly total: number | null } | null {
  const client = useClient();
  const [state, setState] = useState<{ job: string; done: number; total: number | null } | null>(
    null,
  );
  useEffect(() => {
    if (job === null) return undefined;
    return client.subscribe((message) => {
      if (message.kind === 'progress' && message.job === job) setState(message);
    });
  }, [client, job]);
  return state !== null && state.job === job ? state : null;
}
