import type { WebContents } from 'electron';

/** A page that crashes this often in a row is not opened again: it would only blink. */
const crashesToGiveUp = 3;
const healthyAfterMilliseconds = 60_000;

/**
 * Opens the page again after its process is gone. Nothing is lost by it: what a person had
 * confirmed is in the ledger, and drafts are saved by the page.
 */
export function reopenAfterCrash(
  contents: Pick<WebContents, 'on' | 'reload' | 'isDestroyed'>,
  log: (line: string) => void,
  now: () => number = Date.now,
): void {
  let crashes = 0;
  let last = 0;
  contents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || contents.isDestroyed()) {
      return;
    }
    crashes = now() - last < healthyAfterMilliseconds ? crashes + 1 : 1;
    last = now();
    log(`The page's process is gone (${details.reason}, ${details.exitCode}).`);
    if (crashes < crashesToGiveUp) {
      contents.reload();
    } else {
      log('The page crashed again and again; close Impound and start it anew.');
    }
  });
}
