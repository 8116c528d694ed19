import type { WebContents } from 'electron';

/**
 * Checklist item 12, https://www.electronjs.org/docs/latest/tutorial/security#12-verify-webview-options-before-creation
 * A webview that appears all the same is never attached, whatever its options.
 */
export function preventWebviews(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
