import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAskAgain, useClient } from '../../rpc/client-context.tsx';
import { dropAllDrafts } from '../../ui/form/draft.ts';
import { sessionKey, useKeepSession } from '../session/session.ts';

/** Locks the screen from any page, at the rack too: no page has another use for it. */
export const lockShortcut = 'Alt+L';

/** What a person does with their own session. */
export function useSessionActs(): {
  readonly lock: () => void;
  readonly signOut: () => void;
  readonly chooseSite: (siteId: string) => void;
} {
  const client = useClient();
  const queryClient = useQueryClient();
  const askAgain = useAskAgain();
  const keep = useKeepSession();
  const lock = useCallback(() => {
    void client.call('session.lock', {}).then((reply) => {
      if (reply.ok) keep(reply.value);
    });
  }, [client, keep]);
  const signOut = useCallback(() => {
    void client.call('session.signOut', {}).then((reply) => {
      if (!reply.ok) return;
      dropAllDrafts();
      // What one person saw is not kept for the next.
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
      keep(reply.value);
    });
  }, [client, keep, queryClient]);
  const chooseSite = useCallback(
    (siteId: string) => {
      void client.call('session.chooseSite', { siteId }).then((reply) => {
        if (!reply.ok) return;
        keep(reply.value);
        void askAgain();
      });
    },
    [client, keep, askAgain],
  );
  return { lock, signOut, chooseSite };
}
