import type { Protocol } from 'electron';
import { readPageAsset, newStyleNonce, securityHeaders } from '../../core/hosting/page-asset.ts';
import { isPageUrl, pageScheme } from '../page-origin.ts';

/** Declares our scheme as an ordinary secure one. Once, before the app is ready. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    },
  ]);
}

/** Answers one request of the page: a file inside the page's folder, or 404. */
async function answer(request: Request, pageRoot: string): Promise<Response> {
  const asset =
    isPageUrl(request.url) && request.method === 'GET'
      ? await readPageAsset(pageRoot, new URL(request.url).pathname)
      : null;
  return asset === null
    ? new Response(null, { status: 404, headers: securityHeaders(newStyleNonce()) })
    : new Response(asset.bytes, { status: 200, headers: asset.headers });
}

/**
 * Checklist item 18, https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols
 * Serves the page from `app://`; `file://` is never used.
 */
export function servePage(protocol: Pick<Protocol, 'handle'>, pageRoot: string): void {
  protocol.handle(pageScheme, (request) => answer(request, pageRoot));
}
