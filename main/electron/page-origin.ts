/** The page's own scheme and host: nothing of the program is loaded from anywhere else. */
export const pageScheme = 'app';
export const pageHost = 'impound';
export const pageUrl = `${pageScheme}://${pageHost}/`;

/**
 * True for an address of our own page. The parts are compared one by one, because
 * `URL.origin` of a scheme that the URL standard does not know is `null` in Node.
 */
export function isPageUrl(url: string): boolean {
  if (!URL.canParse(url)) {
    return false;
  }
  const { protocol, host, username, password } = new URL(url);
  const isOurs = protocol === `${pageScheme}:` && host === pageHost;
  return isOurs && username === '' && password === '';
}
