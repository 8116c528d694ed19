import { isPermitted } from '../../../shared/domain/access/permissions.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
import { fail } from '../../../shared/kernel/result.ts';
import type { Outcome, ProvenPerson, Signatures, Who } from './handler.ts';

/**
 * The second person of an act with goods signs at the same desk and belongs to the store: an
 * auditor or an administrator never touches goods (PRODUCT section 1). `rule` is the one that asks
 * for two. Rejections: those of `Signatures.second`, `SecondPersonNotOfStore`.
 */
export async function secondFromStore(
  signatures: Signatures,
  who: Who,
  signed: { readonly login: string; readonly password: string },
  rule: 'DW-05' | 'DW-08',
): Promise<Outcome<ProvenPerson>> {
  const second = await signatures.second(who, signed.login, signed.password);
  if (!second.ok || isPermitted('goods.check', second.value.role)) return second;
  const { role, name: person } = second.value;
  return fail([reject('SecondPersonNotOfStore', rule, { person, role }, 'secondPerson')]);
}
