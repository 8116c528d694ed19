import type { WebContents } from 'electron';

/**
 * Checklist item 14, https://www.electronjs.org/docs/latest/tutorial/security#14-disable-or-limit-creation-of-new-windows
 * The page opens no window. What a person reads outside goes by link id (item 15).
 */
export function denyWindows(contents: Pick<WebContents, 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
