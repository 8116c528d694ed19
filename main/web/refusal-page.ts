import { newStyleNonce, securityHeaders } from '../core/hosting/page-asset.ts';

/** Before a launch nobody's language is known: English, Russian and Kazakh, one line each. */
const texts: Readonly<Record<string, readonly string[]>> = {
  NotLaunched: [
    'This address has been used or has expired. Open the newest address shown where Impound was started.',
    'Этот адрес уже использован или устарел. Откройте последний адрес из окна, где запущен Impound.',
    'Бұл мекенжай пайдаланылған немесе ескірген. Impound іске қосылған терезедегі соңғы мекенжайды ашыңыз.',
  ],
  NotFound: [
    'There is nothing at this address.',
    'По этому адресу ничего нет.',
    'Бұл мекенжайда ештеңе жоқ.',
  ],
};

const refused: readonly string[] = [
  'This request did not come from Impound itself and was refused.',
  'Запрос пришёл не от самого Impound и отклонён.',
  'Сұрау Impound бағдарламасының өзінен келмеді және қабылданбады.',
];

/** A small page that says why a request got nothing. */
export function refusalPage(code: string): {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  const nonce = newStyleNonce();
  const lines = (texts[code] ?? refused).map((line) => `<p>${line}</p>`).join('\n');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Impound</title>
<style nonce="${nonce}">
body { font: 16px/1.5 system-ui, sans-serif; margin: 15vh auto; max-width: 36rem; padding: 0 1rem; }
code { color: #6b7280; }
@media (prefers-color-scheme: dark) { body { background: #16181c; color: #e5e7eb; } }
</style>
</head>
<body>
<h1>Impound</h1>
${lines}
<p><code>${code}</code></p>
</body>
</html>
`;
  return {
    html,
    headers: {
      ...securityHeaders(nonce),
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
    },
  };
}
