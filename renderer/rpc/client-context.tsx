import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Client } from '../../shared/rpc/client.ts';

const ClientContext = createContext<Client | null>(null);

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
  return (
    <QueryClientProvider client={props.queryClient}>
      <ClientContext value={props.client}>
        <Freshness client={props.client} />
        {props.children}
      </ClientContext>
    </QueryClientProvider>
  );
}

const gatherMilliseconds = 120;

/** A burst of changes (an import, a count) asks once, not once for each. */
function Freshness(props: { readonly client: Client }): ReactNode {
  const queryClient = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = props.client.subscribe((message) => {
      if (message.kind === 'progress') return;
      if (message.kind === 'session') {
        void queryClient.invalidateQueries({ queryKey: ['session.current'] });
        return;
      }
      timer ??= setTimeout(() => {
        timer = undefined;
        void queryClient.invalidateQueries();
      }, gatherMilliseconds);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [props.client, queryClient]);
  return null;
}

/** The typed client. Throws outside a ClientProvider. */
export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('useClient stands outside a ClientProvider');
  return client;
}
