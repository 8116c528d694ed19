import type { IncomingHttpHeaders } from 'node:http';

/** The parts of a request that show who sent it. */
export interface RequestHead {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Says why a request is refused before anything else looks at it, or null.
 *
 * `authority` is our own `127.0.0.1:port`. The Host must be exactly that (a page on a name that
 * was rebound to 127.0.0.1 sends its own name); an Origin must be ours, and whatever changes
 * something must have one; Sec-Fetch-Site must not say that another site is behind it.
 */
export function refusalOf(head: RequestHead, authority: string): string | null {
  const { host, origin } = head.headers;
  const site = head.headers['sec-fetch-site'];
  if (host !== authority) {
    return 'HostNotOurs';
  }
  if (head.method !== 'GET' && head.method !== 'HEAD' && head.method !== 'POST') {
    return 'MethodNotKnown';
  }
  if (origin === undefined ? head.method === 'POST' : origin !== `http://${authority}`) {
    return 'OriginNotOurs';
  }
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  const postedByHand = head.method === 'POST' && site === 'none';
  return fromElsewhere || postedByHand ? 'SiteNotOurs' : null;
}
