import type { Session } from 'electron';
import { securityHeaders, newStyleNonce } from '../../core/hosting/page-asset.ts';

const policyHeader = 'content-security-policy';

/**
 * Checklist item 7, https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
 * The page's own files carry the policy already (item 18); any other answer that reaches the
 * page gets it here, with a nonce that nothing knows.
 */
export function addMissingPolicy(session: Pick<Session, 'webRequest'>): void {
  session.webRequest.onHeadersReceived((details, answer) => {
    const headers = details.responseHeaders ?? {};
    const hasPolicy = Object.keys(headers).some((name) => name.toLowerCase() === policyHeader);
    const missing = hasPolicy ? {} : securityHeaders(newStyleNonce());
    answer({ responseHeaders: { ...headers, ...missing } });
  });
}
