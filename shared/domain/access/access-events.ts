import type { RecordedEvent } from '../ledger/recorded-event.ts';
import type { Role } from './roles.ts';
import type { Settings } from './settings.ts';

/** A role at one site, or at all sites (`siteId` null), with the site's code of that moment. */
export interface RecordedAssignment {
  readonly siteId: string | null;
  readonly siteCode: string | null;
  readonly role: Role;
}

interface Person {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
}

interface Profile extends Person {
  readonly position: string;
  readonly assignments: readonly RecordedAssignment[];
}

/**
 * What the password's hash must be. The hash itself is a secret and stands beside the ledger; its
 * SHA-256 lets a verification see that somebody put another one there. Older events have none.
 */
interface NewCredential {
  /** Lower-case hexadecimal, over the PHC string. */
  readonly credentialSha256?: string;
}

/** The account exists. The password is not part of the record; that it must be changed is. */
export type UserCreated = RecordedEvent<
  'UserCreated',
  Profile & NewCredential & { readonly mustChangePassword: boolean }
>;

export type UserUpdated = RecordedEvent<
  'UserUpdated',
  Profile & {
    readonly before: {
      readonly name: string;
      readonly position: string;
      readonly assignments: readonly RecordedAssignment[];
    };
  }
>;

export type UserActivated = RecordedEvent<'UserActivated', Person>;
export type UserDeactivated = RecordedEvent<'UserDeactivated', Person>;

/** The person chose a new password. */
export type PasswordChanged = RecordedEvent<'PasswordChanged', Person & NewCredential>;
/** An administrator gave a new one, which the person must change. */
export type PasswordReset = RecordedEvent<'PasswordReset', Person & NewCredential>;

/** AC-02: wrong passwords in a row closed the account until the instant. */
export type UserLockedOut = RecordedEvent<
  'UserLockedOut',
  Person & { readonly failures: number; readonly until: string }
>;

type AtSite = Person & { readonly role: Role; readonly siteCode: string };

export type SignedIn = RecordedEvent<'SignedIn', AtSite>;
export type SignedOut = RecordedEvent<'SignedOut', AtSite>;
export type SessionLocked = RecordedEvent<'SessionLocked', AtSite>;
export type SessionUnlocked = RecordedEvent<'SessionUnlocked', AtSite>;
/** The person went on at another site, perhaps in another role. */
export type SiteChosen = RecordedEvent<
  'SiteChosen',
  AtSite & { readonly fromSiteCode: string; readonly fromRole: Role }
>;

/** The whole of the settings, and what was there before (null at the set-up). */
export type SettingsUpdated = RecordedEvent<
  'SettingsUpdated',
  { readonly settings: Settings; readonly before: Settings | null }
>;

export type AccessEvent =
  | UserCreated
  | UserUpdated
  | UserActivated
  | UserDeactivated
  | PasswordChanged
  | PasswordReset
  | UserLockedOut
  | SignedIn
  | SignedOut
  | SessionLocked
  | SessionUnlocked
  | SiteChosen
  | SettingsUpdated;
