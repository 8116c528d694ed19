import { Notifications } from '@mantine/notifications';
import type { QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { AnyRouter } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import type { Client } from '../../shared/rpc/client.ts';
import { WordsProvider } from '../i18n/words-provider.tsx';
import { ClientProvider } from '../rpc/client-context.tsx';
import { ConnectionNotice } from './shell/connection-notice.tsx';
import { Themed } from '../ui/theme/themed.tsx';

interface AppProps {
  readonly client: Client;
  readonly queryClient: QueryClient;
  readonly words: i18n;
  readonly router: AnyRouter;
  /** The nonce of this load, for the style elements of the component library. */
  readonly styleNonce: string;
}

/** The program in a window: words, looks, the core, the pages. */
export function App(props: AppProps): ReactNode {
  return (
    <WordsProvider i18n={props.words}>
      <Themed styleNonce={props.styleNonce}>
        <Notifications position="bottom-right" autoClose={5_000} limit={4} />
        <ClientProvider client={props.client} queryClient={props.queryClient}>
          <RouterProvider router={props.router} />
        </ClientProvider>
        <ConnectionNotice />
      </Themed>
    </WordsProvider>
  );
}
