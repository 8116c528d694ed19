import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { expectValue } from '../../support/program.ts';
import type { Crew } from '../destruction/order-desk.ts';

type Reported = InputOf<'discrepancies.report'>;

const note = 'Seen on the round';

/** What a storekeeper found, as it is reported. */
export function reporting(
  lotId: string,
  found: Reported['found'],
  packageId: string | null = null,
): Reported {
  return { lotId, packageId, found, note };
}

/** Reports it; gives the discrepancy. */
export async function report(
  crew: Crew,
  lotId: string,
  found: Reported['found'],
  packageId: string | null = null,
): Promise<string> {
  const input = reporting(lotId, found, packageId);
  return (await expectValue(crew.keeper, 'discrepancies.report', input)).discrepancyId;
}

/** Recounted by two who did not find it, and explained; of a package also the packs inside. */
export async function recounted(
  crew: Crew,
  discrepancyId: string,
  foundAmount: number,
  packs?: number,
): Promise<void> {
  await expectValue(crew.second, 'discrepancies.recount', {
    discrepancyId,
    found: String(packs ?? foundAmount),
    foundAmount,
    note,
    secondPerson: { login: samplePeople.approver.login, password: samplePeople.approver.password },
  });
  const outcome = 'explained';
  await expectValue(crew.requester, 'discrepancies.explain', { discrepancyId, outcome, note });
}

export function closing(discrepancyId: string, acceptFound = true): InputOf<'discrepancies.close'> {
  const signature = { password: samplePeople.requester.password };
  return { discrepancyId, signature, acceptFound, note };
}

/** Closed by the supervisor. */
export async function close(crew: Crew, discrepancyId: string, acceptFound = true): Promise<void> {
  await expectValue(crew.requester, 'discrepancies.close', closing(discrepancyId, acceptFound));
}
