import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail } from '../../../../../shared/kernel/result.ts';
import type { Outcome, ProvenPerson, Signatures, Who } from '../../../rpc/handler.ts';

/**
 * The second person of a dual release (DW-05) signs at the same desk and belongs to the store: an
 * auditor or an administrator never touches goods. Rejections: those of `Signatures.second`,
 * `SecondPersonNotOfStore`.
 */
export async function secondFromStore(
  signatures: Signatures,
  who: Who,
  signed: { readonly login: string; readonly password: string },
): Promise<Outcome<ProvenPerson>> {
  const second = await signatures.second(who, signed.login, signed.password);
  if (!second.ok) return second;
  const { role, name } = second.value;
  if (role === 'storekeeper' || role === 'supervisor') return second;
  return fail([reject('SecondPersonNotOfStore', 'DW-05', { person: name, role }, 'secondPerson')]);
}
