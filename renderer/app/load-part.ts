import { connectionState } from '../rpc/connection-state.ts';

/** So long after it was loaded anew, the window is not loaded anew by itself again. */
const restMilliseconds = 30_000;

/**
 * Loads a part of the page. A browser remembers that one did not come (the core was not heard
 * while it was fetched ahead, the program was updated meanwhile) and never asks for it again: the
 * window is loaded anew, once, unless the core is not heard now. Drafts are kept.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!isHeard() || isJustLoadedAnew()) throw error;
    window.location.reload();
    return await new Promise<Part>(() => undefined);
  }
}

/** A window that has just opened connects still; it has come from the host. */
function isHeard(): boolean {
  const state = connectionState.get();
  return state === 'connected' || state === 'connecting';
}

function isJustLoadedAnew(): boolean {
  return (
    performance.now() < restMilliseconds &&
    performance
      .getEntriesByType('navigation')
      .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')
  );
}
