import type {
  SessionLocked,
  SessionUnlocked,
  SignedIn,
  SignedOut,
  SiteChosen,
} from '../../../../shared/domain/access/access-events.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import type { ReadableStore, Tx } from '../../database/store.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, FeatureHandlers, Who } from '../../rpc/handler.ts';
import type { AccessParts } from './access-parts.ts';
import type { ProvenAccount } from './credentials.ts';
import { keepPreferences } from './operational-rows.ts';
import { chosenPreferences, defaultPreferences, sessionView } from './session-view.ts';
import { sitesOf, userDirectory } from './user-directory.ts';

/**
 * Signing in, out, locking. What opens a session happens once the command is committed, and never
 * in `finish`: the reply of a repeated command is given without looking at the password again, so
 * repeating somebody's command must not open anything.
 */
export function sessionCommands(parts: AccessParts): FeatureHandlers['commands'] {
  return {
    'session.signIn': signIn(parts),
    'session.signOut': signOut(parts),
    'session.touch': defineCommand('session.touch', {
      handle: ({ connection, now }) => {
        parts.sessions.touch(connection, now);
        return ok({});
      },
    }),
    'session.lock': lock(parts),
    'session.unlock': unlock(parts),
    'session.chooseSite': chooseSite(parts),
  };
}

/** How the session stands after the command, also when it is repeated. */
function viewAfter(parts: AccessParts) {
  return (call: { store: ReadableStore; connection: string; now: string }) =>
    Promise.resolve(sessionView(parts, call.store, call.connection, call.now));
}

function signIn(parts: AccessParts): AnyCommandHandler {
  return defineCommand<'session.signIn', ProvenAccount>('session.signIn', {
    prepare: async ({ input, store }) => {
      const setUp = store.get('SELECT 1 FROM authority');
      if (setUp === undefined) return fail([reject('SetupNeeded')]);
      return parts.credentials.prove(input.login, input.password);
    },
    handle: (call, account) => {
      const { tx, connection, now } = call;
      const [site] = sitesOf(tx, account.userId);
      const entry = site && userDirectory.find(tx, account.userId, site.id);
      if (entry === undefined) {
        return fail([reject('UserInactive', 'AC-01', { name: account.name })]);
      }
      const actor = { kind: 'user', ...personOf(entry), role: entry.role } as const;
      const { login, siteCode, siteId, userId, name, role } = entry;
      call.record(
        [fact<SignedIn>('SignedIn', [userId, siteId], { userId, login, name, role, siteCode })],
        null,
        actor,
      );
      keepLooksOfTheDoor(tx, userId, call.input);
      tx.afterCommit(() => {
        parts.sessions.open(connection, userId, siteId, now);
      });
      return ok(sessionView(parts, tx, connection, now));
    },
    finish: viewAfter(parts),
  });
}

/**
 * What a person pressed at the door becomes theirs; who has never chosen a language keeps the one
 * they signed in with, also through the change of a first password.
 */
function keepLooksOfTheDoor(tx: Tx, userId: string, input: InputOf<'session.signIn'>): void {
  const chosen = chosenPreferences(tx, userId);
  const { pressed = {}, doorLocale } = input;
  const first = { ...defaultPreferences, locale: doorLocale ?? defaultPreferences.locale };
  const before = chosen ?? first;
  const locale = pressed.locale ?? before.locale;
  const theme = pressed.theme ?? before.theme;
  const isNew = chosen === undefined && doorLocale !== undefined;
  if (isNew || locale !== before.locale || theme !== before.theme) {
    keepPreferences(tx, userId, { ...before, locale, theme });
  }
}

function signOut(parts: AccessParts): AnyCommandHandler {
  return defineCommand('session.signOut', {
    handle: (call) => {
      call.record([fact<SignedOut>('SignedOut', subjectsOf(call.who), atSite(call.who))]);
      call.tx.afterCommit(() => {
        parts.sessions.close(call.connection);
      });
      return ok(sessionView(parts, call.tx, call.connection, call.now));
    },
    finish: viewAfter(parts),
  });
}

function lock(parts: AccessParts): AnyCommandHandler {
  return defineCommand('session.lock', {
    handle: (call) => {
      call.record([fact<SessionLocked>('SessionLocked', subjectsOf(call.who), atSite(call.who))]);
      call.tx.afterCommit(() => {
        parts.sessions.lock(call.connection);
      });
      return ok(sessionView(parts, call.tx, call.connection, call.now));
    },
    finish: viewAfter(parts),
  });
}

function unlock(parts: AccessParts): AnyCommandHandler {
  return defineCommand<'session.unlock', ProvenAccount>('session.unlock', {
    prepare: ({ input, who }) => parts.credentials.prove(who.login, input.password),
    handle: (call) => {
      const { who } = call;
      call.record([fact<SessionUnlocked>('SessionUnlocked', subjectsOf(who), atSite(who))]);
      call.tx.afterCommit(() => {
        parts.sessions.unlock(call.connection, call.now);
      });
      return ok(sessionView(parts, call.tx, call.connection, call.now));
    },
    finish: viewAfter(parts),
  });
}

function chooseSite(parts: AccessParts): AnyCommandHandler {
  return defineCommand('session.chooseSite', {
    handle: (call) => {
      const { who, tx, connection } = call;
      const entry = userDirectory.find(tx, who.userId, call.input.siteId);
      if (entry === undefined) {
        return fail([reject('SiteNotAssigned', 'AC-01', undefined, 'siteId')]);
      }
      const from = { fromSiteCode: who.siteCode, fromRole: who.role };
      const subjects = [who.userId, who.siteId, entry.siteId];
      call.record([fact<SiteChosen>('SiteChosen', subjects, { ...atSite(entry), ...from })]);
      tx.afterCommit(() => {
        parts.sessions.chooseSite(connection, entry.siteId);
      });
      return ok(sessionView(parts, tx, connection, call.now));
    },
    finish: viewAfter(parts),
  });
}

function subjectsOf(who: Who): readonly string[] {
  return [who.userId, who.siteId];
}

function personOf(who: Who) {
  return { userId: who.userId, name: who.name };
}

function atSite({ userId, login, name, role, siteCode }: Who) {
  return { userId, login, name, role, siteCode };
}
