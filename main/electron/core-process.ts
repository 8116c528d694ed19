import type { UtilityProcess, utilityProcess } from 'electron';
import type { CoreLink } from '../core/hosting/core-link.ts';
import type { FromCore } from '../core/hosting/core-messages.ts';

/**
 * Runs the core in a utility process of Electron, away from the process of the windows. May only
 * be called once the app is ready.
 */
export function startProcessLink(
  processes: Pick<typeof utilityProcess, 'fork'>,
  entry: string,
): CoreLink {
  const core: UtilityProcess = processes.fork(entry, [], {
    serviceName: 'Impound core',
    allowLoadingUnsignedLibraries: false,
    stdio: 'inherit',
  });
  return {
    post: (message) => {
      core.postMessage(message);
    },
    onMessage: (hear) => {
      core.on('message', (message: FromCore) => {
        hear(message);
      });
    },
    onExit: (hear) => {
      core.once('exit', (code) => {
        hear(`exit code ${code}`);
      });
    },
    kill: () => {
      core.kill();
    },
  };
}
