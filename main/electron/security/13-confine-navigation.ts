import type { WebContents } from 'electron';
import { isPageUrl } from '../page-origin.ts';

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}

function stayInside(event: Navigation): void {
  if (!isPageUrl(event.url)) {
    event.preventDefault();
  }
}

/**
 * Checklist item 13, https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 * No frame leaves our own page, by itself or by a redirect.
 */
export function confineNavigation(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-navigate', stayInside);
  contents.on('will-redirect', stayInside);
  contents.on('will-frame-navigate', stayInside);
}
