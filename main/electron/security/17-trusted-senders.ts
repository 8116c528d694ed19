import type { WebContents, WebFrameMain } from 'electron';
import { isPageUrl } from '../page-origin.ts';

/** Who sent a message, as Electron tells it. */
export interface Sender {
  readonly sender: Pick<WebContents, 'id' | 'mainFrame'>;
  /** Null when the frame is gone or has left its page. */
  readonly senderFrame: Pick<WebFrameMain, 'url' | 'frameTreeNodeId'> | null;
}

/** The windows that may call the core. */
export interface TrustedSenders {
  /** Trusts a window of ours until it is gone. */
  trust(contents: Pick<WebContents, 'id' | 'once'>): void;
  isTrusted(event: Sender): boolean;
}

/**
 * Checklist item 17, https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 * A sender is trusted when its window is one of ours, its frame is the main one and shows our own
 * page. A frame that is gone, or has no address yet, is not.
 */
export function makeTrustedSenders(): TrustedSenders {
  const ids = new Set<number>();
  return {
    trust: (contents) => {
      ids.add(contents.id);
      contents.once('destroyed', () => {
        ids.delete(contents.id);
      });
    },
    isTrusted: ({ sender, senderFrame }) =>
      senderFrame !== null &&
      ids.has(sender.id) &&
      senderFrame.frameTreeNodeId === sender.mainFrame.frameTreeNodeId &&
      isPageUrl(senderFrame.url),
  };
}
