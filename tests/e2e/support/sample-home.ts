import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startThreadLink } from '../../../main/core/hosting/thread-link.ts';
import { startWorkerCore } from '../../../main/core/hosting/worker-core.ts';
import { buildIfStale } from '../../../tools/build.mjs';

/** Names the folder of the sample authority that the specs of a run copy. */
export const sampleHomeVariable = 'IMPOUND_SPEC_SAMPLE';

let home = '';

/**
 * Makes the page and the sample authority once for all specs: making them takes longer than most
 * of the specs, and two that make the page at once would disturb each other.
 */
export async function setup(): Promise<void> {
  buildIfStale('renderer');
  home = mkdtempSync(path.join(tmpdir(), 'impound-sample-'));
  const core = await startWorkerCore({ startLink: () => startThreadLink(), home, sample: true });
  await core.close();
  process.env[sampleHomeVariable] = home;
}

/** Takes the authority away after the last spec. */
export function teardown(): void {
  rmSync(home, { recursive: true, force: true });
}
