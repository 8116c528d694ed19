import type {
  SettingsUpdated,
  SignedIn,
  UserCreated,
} from '../../../../shared/domain/access/access-events.ts';
import { passwordProblems } from '../../../../shared/domain/access/password-rule.ts';
import { initialSettings } from '../../../../shared/domain/access/settings.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import type {
  AuthoritySetUp,
  SiteCreated,
} from '../../../../shared/domain/places/places-events.ts';
import { timeZoneProblems } from '../../../../shared/domain/places/site-rule.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { credentialHash } from '../../ledger/credential-hash.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { Fact } from '../../ledger/ledger.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import type { AccessParts } from './access-parts.ts';
import { keepPassword, keepPreferences } from './operational-rows.ts';
import { defaultPreferences, sessionView } from './session-view.ts';

type SetupInput = ParsedInputOf<'setup.complete'>;

interface NewIds {
  readonly authorityId: string;
  readonly siteId: string;
  readonly userId: string;
}

/** The first run: authority, first site and administrator, all at once or not at all. */
export function setupCommand(parts: AccessParts): FeatureHandlers['commands'] {
  return {
    'setup.complete': defineCommand<'setup.complete', string>('setup.complete', {
      prepare: async ({ input, store }) => {
        if (store.get('SELECT 1 FROM authority') !== undefined) return fail([alreadySetUp]);
        const { administrator, site } = input;
        const problems = [
          ...timeZoneProblems(site.timeZone, 'site.timeZone'),
          ...passwordProblems(administrator.password, administrator).map((problem) => ({
            ...problem,
            field: 'administrator.password',
          })),
        ];
        if (problems.length > 0) return fail(problems);
        return ok(await parts.passwords.hash(administrator.password));
      },
      handle: (call, passwordHash) => {
        const { input, tx, connection, now } = call;
        if (tx.get('SELECT 1 FROM authority') !== undefined) return fail([alreadySetUp]);
        const ids = { authorityId: call.newId(), siteId: call.newId(), userId: call.newId() };
        const { name } = input.administrator;
        const actor = { kind: 'user', userId: ids.userId, name, role: 'administrator' } as const;
        call.record(setupFacts(input, ids, credentialHash(passwordHash)), null, actor);
        keepPassword(tx, ids.userId, passwordHash, now);
        keepPreferences(tx, ids.userId, {
          ...defaultPreferences,
          locale: input.locale,
          theme: input.theme ?? defaultPreferences.theme,
        });
        tx.afterCommit(() => {
          parts.sessions.open(connection, ids.userId, ids.siteId, now);
        });
        return ok(sessionView(parts, tx, connection, now));
      },
      finish: (call) => Promise.resolve(sessionView(parts, call.store, call.connection, call.now)),
    }),
  };
}

const alreadySetUp = reject('AlreadySetUp');

function setupFacts(input: SetupInput, ids: NewIds, credentialSha256: string): readonly Fact[] {
  const { authorityId, siteId, userId } = ids;
  const { authority, site, administrator } = input;
  const { login, name, position } = administrator;
  const role = 'administrator';
  return [
    fact<AuthoritySetUp>('AuthoritySetUp', [authorityId], { authorityId, ...authority }),
    fact<SettingsUpdated>('SettingsUpdated', [authorityId], {
      settings: initialSettings,
      before: null,
    }),
    fact<SiteCreated>('SiteCreated', [siteId], { siteId, ...site }),
    fact<UserCreated>('UserCreated', [userId], {
      userId,
      login,
      name,
      position,
      assignments: [{ siteId: null, siteCode: null, role }],
      mustChangePassword: false,
      credentialSha256,
    }),
    fact<SignedIn>('SignedIn', [userId, siteId], {
      userId,
      login,
      name,
      role,
      siteCode: site.code,
    }),
  ];
}
