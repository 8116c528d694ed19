import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/theme/fonts.css';
import './ui/theme/tokens.css';
import './ui/theme/mantine.css';
import './ui/theme/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeClient } from '../shared/rpc/client.ts';
import { App } from './app/app.tsx';
import { makeRouter } from './app/router.tsx';
import { firstLocale } from './app/session/use-preferences.ts';
import { makeI18n } from './i18n/i18n.ts';
import { makeQueryClient } from './rpc/client-context.tsx';
import { desktopBridge, electronTransport } from './rpc/electron-transport.ts';
import { httpTransport } from './rpc/http-transport.ts';
import { takePageKey } from './rpc/page-key.ts';
import { uuidV7 } from './rpc/uuid-v7.ts';

const bridge = desktopBridge();
const transport = bridge === undefined ? httpTransport(takePageKey()) : electronTransport(bridge);
const locale = firstLocale();
document.documentElement.lang = locale;

const place = document.querySelector('#root');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App
        client={makeClient(transport, () => uuidV7())}
        queryClient={makeQueryClient()}
        words={makeI18n(locale)}
        router={makeRouter()}
        styleNonce={nonce}
      />
    </StrictMode>,
  );
}
