import { isPermitted } from '../../shared/domain/access/permissions.ts';
import type { Role } from '../../shared/domain/access/roles.ts';
import { registeredPages } from './registered-pages.ts';

/** A page that is busy for so long is asked for its time all the same. */
const longestWaitMilliseconds = 2_000;

/**
 * Loads the pages of a role one after the other, whenever the open one has nothing to do: what is
 * fetched while the core answers is there when it does not, and nobody waits for it meanwhile.
 * Gives what stops it.
 */
export function loadPagesAhead(role: Role | undefined): () => void {
  let isStopped = false;
  const load = async (): Promise<void> => {
    for (const page of registeredPages) {
      if (role === undefined || !isPermitted(page.permission, role)) continue;
      await leisure();
      if (isStopped) return;
      await page.load().catch(() => undefined);
    }
  };
  void load();
  return () => {
    isStopped = true;
  };
}

function leisure(): Promise<unknown> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: longestWaitMilliseconds });
  });
}
