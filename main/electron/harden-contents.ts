import type { WebContents } from 'electron';
import { preventWebviews } from './security/12-prevent-webviews.ts';
import { confineNavigation } from './security/13-confine-navigation.ts';
import { denyWindows } from './security/14-deny-windows.ts';

/**
 * Applies to whatever shows web content in this program, ours or not: called for every
 * `web-contents-created`.
 */
export function hardenContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  preventWebviews(contents);
  confineNavigation(contents);
  denyWindows(contents);
}
