import type { Shell } from 'electron';

/** The only addresses the program opens outside, by the id that the page names. */
const links: ReadonlyMap<string, string> = new Map([
  ['wco', 'https://www.wcoomd.org/'],
  ['basel-convention', 'https://www.basel.int/'],
  ['trgs-510', 'https://www.baua.de/TRGS-510'],
  ['eu-608-2013', 'https://eur-lex.europa.eu/eli/reg/2013/608/oj'],
]);

/** Every address of the table; a test checks them. */
export function externalLinks(): readonly (readonly [id: string, url: string])[] {
  return [...links];
}

/**
 * Checklist item 15, https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 * Opens the address of a link id; gives false for an id that is not in the table. The page can
 * pass no address.
 */
export async function openExternalLink(
  shell: Pick<Shell, 'openExternal'>,
  id: unknown,
): Promise<boolean> {
  const url = typeof id === 'string' ? links.get(id) : undefined;
  if (url === undefined) {
    return false;
  }
  await shell.openExternal(url);
  return true;
}
