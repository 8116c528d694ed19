import type { Session } from 'electron';
import { isPageUrl } from '../page-origin.ts';

/** Items of the page itself: files it made (`blob:`) and pictures in its own text (`data:`). */
function isLocal(url: string): boolean {
  if (url.startsWith('blob:')) {
    return isPageUrl(url.slice('blob:'.length));
  }
  return isPageUrl(url) || url.startsWith('data:') || url.startsWith('devtools:');
}

/**
 * Checklist item 1, https://www.electronjs.org/docs/latest/tutorial/security#1-only-load-secure-content
 * We load no remote content at all: every request to anywhere else is cancelled.
 */
export function allowOnlyLocalContent(session: Pick<Session, 'webRequest'>): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url) });
  });
}
