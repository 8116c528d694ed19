import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** What the place of the home is worked out from. */
export interface HomeSurroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userFolder: string;
}

/** The surroundings of this process. */
export function thisComputer(): HomeSurroundings {
  return { platform: process.platform, environment: process.env, userFolder: homedir() };
}

/**
 * The folder that IMPOUND_HOME names, else the platform's folder for program data. A relative
 * name is taken from the working folder.
 */
export function homeFolder(surroundings: HomeSurroundings): string {
  const { platform, environment, userFolder } = surroundings;
  const named = environment['IMPOUND_HOME'];
  if (named !== undefined && named !== '') return named;
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(userFolder, 'AppData', 'Local'), 'Impound');
  }
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', 'Impound');
  const data = environment['XDG_DATA_HOME'];
  const base = data !== undefined && isAbsolute(data) ? data : join(userFolder, '.local', 'share');
  return join(base, 'impound');
}

/**
 * The folder of the sample authority: the one that IMPOUND_HOME names (a home with real goods is
 * refused by the core), else one beside the usual home, so that the two never mix.
 */
export function sampleHomeFolder(surroundings: HomeSurroundings): string {
  const home = homeFolder(surroundings);
  return home === surroundings.environment['IMPOUND_HOME'] ? home : `${home}-sample`;
}
