import { connectionState } from '../rpc/connection-state.ts';

/** So long after it was loaded anew, the window is not loaded anew by itself again. */
const restMilliseconds = 30_000;

/**
 * Loads a part of the page. A browser remembers that one did not come (the core was not heard
 * while it was fetched ahead, the program was updated meanwhile) and never asks for it again: the
 * window is loaded anew, once, when the core is heard. Drafts are kept.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (connectionState.get() !== 'connected' || isJustLoadedAnew()) throw error;
    window.location.reload();
    return await new Promise<Part>(() => undefined);
  }
}

function isJustLoadedAnew(): boolean {
  return (
    performance.now() < restMilliseconds &&
    performance
      .getEntriesByType('navigation')
      .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')
  );
}
