import { isPermitted } from '../../../shared/domain/access/permissions.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import type { ProcedureName } from '../../../shared/rpc/contract.ts';
import type { ReadableStore } from '../database/store.ts';
import type { Directory, DirectoryEntry } from './directory.ts';
import type { Outcome, Who } from './handler.ts';
import type { Session, SessionBook } from './sessions.ts';

const whileLocked: ReadonlySet<string> = new Set(['session.unlock', 'session.signOut']);
const whilePasswordDue: ReadonlySet<string> = new Set([
  'session.changePassword',
  'session.setPreferences',
  'session.signOut',
  'session.touch',
  'session.lock',
  'session.unlock',
]);

/** What the check needs. */
export interface AccessCheck {
  readonly sessions: SessionBook;
  readonly directory: Directory;
  readonly store: ReadableStore;
}

/**
 * Authenticates and authorises one call (AC-01, AC-03). For a public procedure the person is
 * whoever is signed in, or null. Rejects NotSignedIn, SessionLocked, PasswordChangeDue,
 * NotPermitted.
 */
export function checkAccess(
  check: AccessCheck,
  connection: string,
  procedure: ProcedureName,
  now: string,
): Outcome<Who | null> {
  const { permission } = contract[procedure];
  const session = check.sessions.find(connection, now);
  const entry = session && personOf(check, session);
  if (permission === 'public') return ok(entry ?? null);
  if (session === undefined || entry === undefined) {
    return fail([reject('NotSignedIn', 'AC-01')]);
  }
  if (session.locked && !whileLocked.has(procedure)) {
    return fail([reject('SessionLocked', 'AC-03', { name: entry.name })]);
  }
  if (entry.mustChangePassword && !whilePasswordDue.has(procedure)) {
    return fail([reject('PasswordChangeDue', 'AC-04', { name: entry.name })]);
  }
  if (!isPermitted(permission, entry.role)) {
    return fail([reject('NotPermitted', 'AC-01', { procedure, role: entry.role })]);
  }
  return ok(entry);
}

/** Who sits at the connection, allowed or not: a refusal names the person too (AC-05). */
export function personAt(
  check: AccessCheck,
  connection: string,
  now: string,
): DirectoryEntry | undefined {
  const session = check.sessions.find(connection, now);
  return session && personOf(check, session);
}

function personOf(check: AccessCheck, { userId, siteId }: Session): DirectoryEntry | undefined {
  return check.directory.find(check.store, userId, siteId);
}
