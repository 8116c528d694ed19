import { spawn } from 'node:child_process';

/** The program that opens an address on each system; it gets the address as one argument. */
function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') {
    return ['open'];
  }
  // rundll32 takes the address as it is; `start` would read & and ^ in it as its own.
  return platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open'];
}

/** Linux shows windows only with a display server; Windows and macOS always have a desktop. */
export function hasDisplay(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** Opens an address in the person's browser; gives false where that was not possible. */
export function openBrowser(url: string): Promise<boolean> {
  const [program, ...args] = opener(process.platform);
  return new Promise((resolve) => {
    const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => {
      resolve(false);
    });
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
