import type { PasswordChanged } from '../../../../shared/domain/access/access-events.ts';
import { passwordProblems } from '../../../../shared/domain/access/password-rule.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { credentialHash } from '../../ledger/credential-hash.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import type { AccessParts } from './access-parts.ts';
import { keepPassword, keepPreferences } from './operational-rows.ts';
import { preferencesOf, sessionView } from './session-view.ts';

/** What people change about themselves. */
export function ownAccountCommands(parts: AccessParts): FeatureHandlers['commands'] {
  return {
    'session.setPreferences': defineCommand('session.setPreferences', {
      handle: ({ input, who, tx, connection, now }) => {
        const before = preferencesOf(tx, who.userId);
        keepPreferences(tx, who.userId, {
          locale: input.locale ?? before.locale,
          theme: input.theme ?? before.theme,
          sounds: input.sounds ?? before.sounds,
        });
        return ok(sessionView(parts, tx, connection, now));
      },
    }),

    'session.changePassword': defineCommand<'session.changePassword', string>(
      'session.changePassword',
      {
        prepare: async ({ input, who }) => {
          const proof = await parts.credentials.prove(who.login, input.password);
          if (!proof.ok) return proof;
          const same = input.newPassword.normalize('NFKC') === input.password.normalize('NFKC');
          const problems = [
            ...passwordProblems(input.newPassword, who),
            ...(same ? [reject('PasswordUnchanged', 'AC-02')] : []),
          ];
          if (problems.length > 0) {
            return fail(problems.map((problem) => ({ ...problem, field: 'newPassword' })));
          }
          return ok(await parts.passwords.hash(input.newPassword));
        },
        handle: (call, passwordHash) => {
          const { userId, login, name } = call.who;
          const credentialSha256 = credentialHash(passwordHash);
          const data = { userId, login, name, credentialSha256 };
          call.record([fact<PasswordChanged>('PasswordChanged', [userId], data)]);
          keepPassword(call.tx, userId, passwordHash, call.now);
          call.tx.afterCommit(() => {
            parts.sessions.closeUser(userId, call.connection);
          });
          return ok(sessionView(parts, call.tx, call.connection, call.now));
        },
        finish: (call) =>
          Promise.resolve(sessionView(parts, call.store, call.connection, call.now)),
      },
    ),
  };
}
