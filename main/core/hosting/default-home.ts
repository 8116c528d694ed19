import { homedir } from 'node:os';
import path from 'node:path';

/** What the choice of a home depends on; a test gives its own. */
interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly userHome: string;
}

/** The folder in which each system keeps the data of programs, for this user. */
function dataFolder({ env, platform, userHome }: Surroundings): string {
  if (platform === 'win32') {
    return env['LOCALAPPDATA'] ?? path.join(userHome, 'AppData', 'Local');
  }
  if (platform === 'darwin') {
    return path.join(userHome, 'Library', 'Application Support');
  }
  return env['XDG_DATA_HOME'] ?? path.join(userHome, '.local', 'share');
}

/**
 * The folder of the database: IMPOUND_HOME, else a folder of the platform's data folder. The
 * sample authority has a folder of its own, so that it never mixes with real goods.
 */
export function defaultHome(
  sample: boolean,
  surroundings: Surroundings = {
    env: process.env,
    platform: process.platform,
    userHome: homedir(),
  },
): string {
  const chosen = surroundings.env['IMPOUND_HOME'];
  if (chosen !== undefined && chosen !== '' && !sample) {
    return path.resolve(chosen);
  }
  return path.join(dataFolder(surroundings), sample ? 'impound-sample' : 'impound');
}
