import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ReadableStore } from '../../database/store.ts';
import type { SecondField, Signatures } from '../../rpc/handler.ts';
import type { Credentials } from './credentials.ts';
import { userDirectory } from './user-directory.ts';

/**
 * Signing again with the password (AC-04). For the `prepare` step of a command only. Refusals name
 * the field of the contract: `signature.password`, that of the second person or its `.password`.
 */
export function deskSignatures(credentials: Credentials, reader: ReadableStore): Signatures {
  return {
    confirm: async (who, password) => {
      const proof = await credentials.prove(who.login, password);
      if (!proof.ok) return fail(proof.error.map((each) => atField(each, 'signature.password')));
      return ok({ userId: who.userId, name: who.name, role: who.role });
    },
    second: async (who, login, password, field = 'secondPerson') => {
      if (login.trim().toLowerCase() === who.login) {
        return fail([reject('SecondPersonIsSame', 'DW-05', { name: who.name }, field)]);
      }
      const proof = await credentials.prove(login, password);
      if (!proof.ok) return fail(proof.error.map((each) => atSecond(each, field)));
      // Somebody without a role at this site cannot sign for its goods (AC-01).
      const entry = userDirectory.find(reader, proof.value.userId, who.siteId);
      if (entry === undefined) return fail([atSecond(reject('CredentialsWrong', 'AC-01'), field)]);
      // Who gave the first password knows it too: it proves nobody yet.
      if (entry.mustChangePassword) {
        return fail([reject('PasswordChangeDue', 'AC-04', { name: entry.name }, field)]);
      }
      return ok({ userId: entry.userId, name: entry.name, role: entry.role });
    },
    stillStands: (tx, who, second, field = 'secondPerson') => {
      const entry = userDirectory.find(tx, second.userId, who.siteId);
      const same = entry?.role === second.role && !entry.mustChangePassword;
      const facts = { name: second.name };
      return same ? ok(second) : fail([reject('SecondPersonChanged', 'AC-01', facts, field)]);
    },
  };
}

/** What was mistyped is typed again; whose account is locked signs not at all. */
function atSecond(refusal: Rejection, field: SecondField): Rejection {
  const isMistyped = refusal.code === 'CredentialsWrong';
  return atField(refusal, isMistyped ? `${field}.password` : field);
}

function atField(refusal: Rejection, field: string): Rejection {
  return { ...refusal, field };
}
