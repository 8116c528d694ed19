import type { Role } from '../../../shared/domain/access/roles.ts';
import type { SqlReader } from '../database/sql-value.ts';

/** A user as the router needs them: the role at the site they work at now. */
export interface DirectoryEntry {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly mustChangePassword: boolean;
  readonly siteId: string;
  readonly siteCode: string;
  readonly timeZone: string;
}

/** Looks people up; implemented by the access feature. */
export interface Directory {
  /** Undefined when the user is unknown, inactive or has no role at the site (AC-01). */
  find(reader: SqlReader, userId: string, siteId: string): DirectoryEntry | undefined;
  /** Minutes until an untouched session locks (AC-03). */
  idleMinutes(reader: SqlReader): number;
}
