import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Client } from '../../shared/rpc/client.ts';
import { makeFreshness } from './freshness.ts';

const ClientContext = createContext<Client | null>(null);
const AskAgainContext = createContext<() => Promise<void>>(() => Promise.resolve());

/** Local and always near: nothing is old until the core says so, and nothing is asked twice. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        gcTime: 300_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Gives the page its client; what is on screen is asked again when the core says it changed. */
export function ClientProvider(props: {
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
}): ReactNode {
  const { client, queryClient } = props;
  const [freshness] = useState(() => makeFreshness(() => queryClient.invalidateQueries()));
  useEffect(() => {
    const stop = client.subscribe((message) => {
      if (message.kind === 'progress') return;
      if (message.kind === 'session') {
        void queryClient.invalidateQueries({ queryKey: ['session.current'] });
      } else freshness.soon();
    });
    return () => {
      stop();
      freshness.stop();
    };
  }, [client, queryClient, freshness]);
  return (
    <QueryClientProvider client={queryClient}>
      <ClientContext value={client}>
        <AskAgainContext value={freshness.now}>{props.children}</AskAgainContext>
      </ClientContext>
    </QueryClientProvider>
  );
}

/**
 * Asks at once for everything on screen, after a command that changed it; resolves when it is here.
 */
export function useAskAgain(): () => Promise<void> {
  return use(AskAgainContext);
}

/** The typed client. Throws outside a ClientProvider. */
export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('useClient stands outside a ClientProvider');
  return client;
}
