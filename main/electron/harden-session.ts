import type { Session } from 'electron';
import { isPageUrl } from './page-origin.ts';
import { allowOnlyLocalContent } from './security/01-local-content-only.ts';
import { denyPermissions } from './security/05-deny-permissions.ts';
import { addMissingPolicy } from './security/07-content-security-policy.ts';
import { servePage } from './security/18-app-protocol.ts';

/** Files leave the page only as what it made itself: a certificate, an export. */
function allowOnlyOwnDownloads(session: Pick<Session, 'on'>): void {
  session.on('will-download', (event, item) => {
    const url = item.getURL();
    if (!url.startsWith('blob:') || !isPageUrl(url.slice('blob:'.length))) {
      event.preventDefault();
    }
  });
}

/** Applies to any session that comes to be, ours or not: nothing from outside, no permission. */
export function confineSession(session: Session): void {
  allowOnlyLocalContent(session);
  denyPermissions(session);
}

/** Applies to the session of our page, and serves the page in it. */
export function hardenSession(session: Session, pageRoot: string): void {
  confineSession(session);
  addMissingPolicy(session);
  allowOnlyOwnDownloads(session);
  servePage(session.protocol, pageRoot);
}
