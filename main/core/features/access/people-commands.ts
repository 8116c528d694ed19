import type {
  PasswordReset,
  UserActivated,
  UserCreated,
  UserDeactivated,
  UserUpdated,
} from '../../../../shared/domain/access/access-events.ts';
import {
  assignmentProblems,
  recordedAssignments,
} from '../../../../shared/domain/access/assignments.ts';
import type { Assignment } from '../../../../shared/domain/access/assignments.ts';
import { passwordProblems } from '../../../../shared/domain/access/password-rule.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { administeredSites } from '../../database/administered-sites.ts';
import type { Tx } from '../../database/store.ts';
import { credentialHash } from '../../ledger/credential-hash.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, FeatureHandlers, Rejections, Who } from '../../rpc/handler.ts';
import type { AccessParts } from './access-parts.ts';
import { forgetFailures, keepPassword } from './operational-rows.ts';
import { findPerson, otherAdministrators, siteCodes } from './people-rows.ts';

const unknown = reject('UserUnknown', undefined, undefined, 'userId');

/** What administrators do with accounts. */
export function peopleCommands(parts: AccessParts): FeatureHandlers['commands'] {
  return {
    'people.create': createPerson(parts),
    'people.update': updatePerson,
    'people.setActive': setActive(parts),
    'people.resetPassword': resetPassword(parts),
  };
}

function createPerson(parts: AccessParts): AnyCommandHandler {
  return defineCommand<'people.create', string>('people.create', {
    prepare: async ({ input }) => {
      const problems = passwordProblems(input.password, input);
      if (problems.length > 0) return fail(problems.map((one) => ({ ...one, field: 'password' })));
      return ok(await parts.passwords.hash(input.password));
    },
    handle: (call, passwordHash) => {
      const { input, tx } = call;
      const { login, name, position } = input;
      const codes = siteCodes(tx);
      const taken = tx.get('SELECT 1 FROM user_account WHERE login = ?', [login]) !== undefined;
      const denied = beyondReach(call, input.assignments);
      if (denied.length > 0) return fail(denied);
      const problems = [
        ...(taken ? [reject('LoginTaken', undefined, { login }, 'login')] : []),
        ...assignmentProblems(input.assignments, (siteId) => codes.get(siteId)),
      ];
      if (problems.length > 0) return fail(problems);
      const userId = call.newId();
      const assignments = recordedAssignments(input.assignments, (id) => codes.get(id));
      // A published password of the sample authority is there to be used.
      const mustChangePassword = !parts.sample;
      const credentialSha256 = credentialHash(passwordHash);
      const data = {
        userId,
        login,
        name,
        position,
        assignments,
        mustChangePassword,
        credentialSha256,
      };
      call.record([fact<UserCreated>('UserCreated', [userId], data)]);
      keepPassword(tx, userId, passwordHash, call.now);
      return ok({ id: userId });
    },
  });
}

const updatePerson = defineCommand('people.update', {
  handle: (call) => {
    const { input, tx } = call;
    const { userId, name, position } = input;
    const person = findPerson(tx, userId);
    if (person === undefined) return fail([unknown]);
    const denied = beyondReach(call, [...person.assignments, ...input.assignments]);
    if (denied.length > 0) return fail(denied);
    const codes = siteCodes(tx);
    const problems = [...assignmentProblems(input.assignments, (id) => codes.get(id))];
    const stays = input.assignments.some(({ role }) => role === 'administrator');
    if (person.active && !stays && otherAdministrators(tx, userId) === 0) {
      problems.push(reject('LastAdministrator', 'AC-01', { name: person.name }));
    }
    if (problems.length > 0) return fail(problems);
    const before = {
      name: person.name,
      position: person.position,
      assignments: recordedAssignments(person.assignments, (id) => codes.get(id)),
    };
    const assignments = recordedAssignments(input.assignments, (id) => codes.get(id));
    const data = { userId, login: person.login, name, position, assignments, before };
    call.record([fact<UserUpdated>('UserUpdated', [userId], data)]);
    return ok({});
  },
});

function setActive(parts: AccessParts): AnyCommandHandler {
  return defineCommand('people.setActive', {
    handle: (call) => {
      const { input, tx } = call;
      const { userId, active } = input;
      const person = findPerson(tx, userId);
      if (person === undefined) return fail([unknown]);
      const denied = beyondReach(call, person.assignments);
      if (denied.length > 0) return fail(denied);
      if (person.active === active) return ok({});
      const { login, name } = person;
      if (active) {
        call.record(
          [fact<UserActivated>('UserActivated', [userId], { userId, login, name })],
          input.reason,
        );
        forgetFailures(tx, userId);
        return ok({});
      }
      if (userId === call.who.userId) return fail([reject('OwnAccount', 'AC-01', { name })]);
      if (otherAdministrators(tx, userId) === 0) {
        return fail([reject('LastAdministrator', 'AC-01', { name })]);
      }
      call.record(
        [fact<UserDeactivated>('UserDeactivated', [userId], { userId, login, name })],
        input.reason,
      );
      tx.afterCommit(() => {
        parts.sessions.closeUser(userId);
      });
      return ok({});
    },
  });
}

function resetPassword(parts: AccessParts): AnyCommandHandler {
  return defineCommand<'people.resetPassword', string>('people.resetPassword', {
    prepare: async ({ input, store }) => {
      const person = findPerson(store, input.userId);
      if (person === undefined) return fail([unknown]);
      const problems = passwordProblems(input.password, person);
      if (problems.length > 0) {
        return fail(problems.map((one) => ({ ...one, field: 'password' })));
      }
      return ok(await parts.passwords.hash(input.password));
    },
    handle: (call, passwordHash) => {
      const person = findPerson(call.tx, call.input.userId);
      if (person === undefined) return fail([unknown]);
      const denied = beyondReach(call, person.assignments);
      if (denied.length > 0) return fail(denied);
      const { userId, login, name } = person;
      // Whoever finds the desk of an administrator open must not make its password their own.
      if (userId === call.who.userId) return fail([reject('OwnPassword', 'AC-04', { name })]);
      const credentialSha256 = credentialHash(passwordHash);
      const data = { userId, login, name, credentialSha256 };
      call.record([fact<PasswordReset>('PasswordReset', [userId], data)]);
      keepPassword(call.tx, userId, passwordHash, call.now);
      call.tx.afterCommit(() => {
        parts.sessions.closeUser(userId);
      });
      return ok({});
    },
  });
}

/**
 * AC-01: an administrator of some sites manages the people of those sites alone, else the role
 * could be widened by making a friend. Rejection: `NotPermitted`.
 */
function beyondReach(
  call: { readonly tx: Tx; readonly who: Who },
  assignments: readonly Assignment[],
): Rejections {
  const own = administeredSites(call.tx, call.who.userId);
  const within = ({ siteId }: Assignment) =>
    siteId !== null && own !== 'everywhere' && own.has(siteId);
  if (own === 'everywhere' || assignments.every(within)) return [];
  return [reject('NotPermitted', 'AC-01', { role: call.who.role })];
}
