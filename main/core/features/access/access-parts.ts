import type { Credentials } from './credentials.ts';
import type { Passwords } from './passwords.ts';
import type { SessionViewParts } from './session-view.ts';

/** What the handlers of access stand on. */
export interface AccessParts extends SessionViewParts {
  readonly credentials: Credentials;
  readonly passwords: Passwords;
}
