import type { MenuItemConstructorOptions } from 'electron';

/**
 * The menu of the program. macOS takes copy and paste from the menu, so there it holds the
 * standard roles; elsewhere the page is the whole surface and there is none. Developer tools are
 * offered only while developing.
 */
export function applicationMenu(
  platform: NodeJS.Platform,
  developing: boolean,
): MenuItemConstructorOptions[] | null {
  const developer: MenuItemConstructorOptions[] = developing
    ? [{ label: 'Develop', submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] }]
    : [];
  if (platform !== 'darwin') {
    return developing ? developer : null;
  }
  return [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }, ...developer];
}
