import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectValue } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { carton, placeAt, putAwayBest, registerLot } from '../goods/goods-desk.ts';

type LineInput = InputOf<'seizures.register'>['lines'][number];
type Package = InputOf<'lots.receive'>['packages'][number];
export type Detail = OutputOf<'orders.get'>;

/** Everyone who takes part, each on a connection of their own. */
export interface Crew {
  readonly keeper: Client;
  readonly second: Client;
  readonly requester: Client;
  readonly approver: Client;
  readonly chief: Client;
  readonly auditor: Client;
}

export async function crewOf(program: Program): Promise<Crew> {
  return {
    keeper: await program.as('storekeeper'),
    second: await program.as('secondStorekeeper'),
    requester: await program.as('requester'),
    approver: await program.as('approver'),
    chief: await program.as('secondApprover'),
    auditor: await program.as('auditor'),
  };
}

/** A sealed and weighed carton, so that the cage has something to compare. */
export function weighedCarton(amount: number, seal: string, grossGrams: number): Package {
  const seals = { sealNumber: seal, expectedSealNumber: seal };
  return carton(amount, 'H87', { ...seals, grossGrams, tareGrams: 1000, innerCount: 10 });
}

const defaultPackages = [
  weighedCarton(300_000, 'S-1', 241_000),
  weighedCarton(200_000, 'S-2', 161_000),
];

/** A stored lot whose review answered "destroy": it may go on an order. */
export async function orderableLot(
  crew: Crew,
  number = 'KZ-2026/001',
  line: Partial<LineInput> = {},
  packages: readonly Package[] = defaultPackages,
): Promise<string> {
  const lotId = await registerLot(
    crew.keeper,
    { value: { minorUnits: 100, currency: 'USD' }, ...line },
    number,
  );
  await receiveIn(crew, lotId, packages);
  const { profile, category } = await expectValue(crew.keeper, 'lots.get', { lotId });
  const assessment = { lotId, category, profile, basis: 'Label' };
  await expectValue(crew.keeper, 'lots.assessProfile', assessment);
  await putAwayBest(crew.keeper, lotId);
  await answerDestroy(crew, lotId);
  return lotId;
}

async function receiveIn(crew: Crew, lotId: string, packages: readonly Package[]): Promise<void> {
  const lot = await expectValue(crew.keeper, 'lots.get', { lotId });
  await expectValue(crew.keeper, 'lots.receive', {
    lotId,
    locationId: await placeAt(crew.keeper, 'KZ1-B1-IN'),
    counted: {
      amount: packages.reduce((sum, each) => sum + each.quantity.amount, 0),
      unit: lot.quantity.unit,
    },
    massGrams: lot.line.massGrams,
    packages: [...packages],
  });
}

/** The review answers "destroy" on a court order, with the samples waived. */
export async function answerDestroy(crew: Crew, lotId: string): Promise<void> {
  await expectValue(crew.requester, 'lots.answerReview', {
    answer: 'destroy',
    lotId,
    basis: {
      kind: 'court-order',
      documentNumber: '2-1184/2026',
      documentDate: '2026-11-10',
      issuedBy: 'Court of Aktau',
    },
    sampleWaiver: 'Photographs suffice for the case',
    reason: 'Final court order',
  });
}

/** What `seen` asks for: the order as this person sees it now. */
export async function seen(
  client: Client,
  orderId: string,
): Promise<{ orderId: string; version: number }> {
  const { version } = await expectValue(client, 'orders.get', { orderId });
  return { orderId, version };
}

export async function orderOf(client: Client, orderId: string): Promise<Detail> {
  return expectValue(client, 'orders.get', { orderId });
}

/** Writes an order of whole lots. */
export async function draft(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const { id } = await expectValue(crew.requester, 'orders.create', {
    title: 'Cigarettes of the Aktau case',
    lots: lotIds.map((lotId) => ({ lotId })),
  });
  return id;
}

/** The plan that the sample plant with energy recovery can carry out. */
export async function lawfulPlan(
  client: Client,
  orderId: string,
): Promise<InputOf<'orders.setPlan'>> {
  const { methods } = await expectValue(client, 'orders.rankMethods', { orderId });
  const option = methods.find(({ plants }) => plants.some(({ fits }) => fits));
  const facility = option?.plants.find(({ fits }) => fits);
  if (option === undefined || facility === undefined) throw new Error('No lawful method');
  return {
    ...(await seen(client, orderId)),
    method: option.method,
    confirmedConditions: option.conditions,
    facilityId: facility.facilityId,
    permitId: facility.permitId,
    wasteCodes: [],
    wasteOfCategories: facility.wasteCodes,
    plannedDay: '2026-11-21',
  };
}

/** A draft with its plan, asked for by the requester. */
export async function requested(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const orderId = await draft(crew, lotIds);
  const { requester } = crew;
  await expectValue(requester, 'orders.setPlan', await lawfulPlan(requester, orderId));
  const reason = 'The case is closed';
  await expectValue(requester, 'orders.request', { ...(await seen(requester, orderId)), reason });
  return orderId;
}

/** What an approver sends: exactly what they see. */
export async function approval(
  client: Client,
  orderId: string,
): Promise<InputOf<'orders.approve'>> {
  const { version, contentHash } = await orderOf(client, orderId);
  const { password } = samplePeople.approver;
  return { orderId, version, contentHash: contentHash ?? '', signature: { password } };
}

/** Approved by as many as it needs. */
export async function approved(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const orderId = await requested(crew, lotIds);
  await approveFully(crew, orderId);
  return orderId;
}

export async function approveFully(crew: Crew, orderId: string): Promise<void> {
  for (const client of [crew.approver, crew.chief]) {
    if ((await orderOf(client, orderId)).state !== 'requested') return;
    await expectValue(client, 'orders.approve', await approval(client, orderId));
  }
}

/** Scheduled for today with the storekeeper as operator. */
export async function scheduled(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const orderId = await approved(crew, lotIds);
  await schedule(crew, orderId);
  return orderId;
}

export async function schedule(crew: Crew, orderId: string): Promise<void> {
  const { user } = await expectValue(crew.keeper, 'session.current', {});
  await expectValue(crew.approver, 'orders.schedule', {
    ...(await seen(crew.approver, orderId)),
    day: '2026-11-21',
    operatorUserId: user?.id ?? '',
  });
}

/** The other storekeeper signs at the same desk. */
export const secondPerson = {
  login: samplePeople.secondStorekeeper.login,
  password: samplePeople.secondStorekeeper.password,
};

/** In the cage. */
export async function staged(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const orderId = await scheduled(crew, lotIds);
  await stage(crew, orderId);
  return orderId;
}

export async function stage(crew: Crew, orderId: string): Promise<void> {
  await expectValue(crew.keeper, 'orders.beginStaging', {
    ...(await seen(crew.keeper, orderId)),
    locationId: await placeAt(crew.keeper, 'KZ1-B1-CG'),
    secondPerson,
  });
}

type PackageOnOrder = Detail['lines'][number]['packages'][number];

/** Re-verifies a package as it should be, with whatever differs. */
export async function verify(
  crew: Crew,
  orderId: string,
  each: PackageOnOrder,
  differs: Partial<InputOf<'orders.verifyPackage'>> = {},
): Promise<OutputOf<'orders.verifyPackage'>> {
  return expectValue(crew.keeper, 'orders.verifyPackage', {
    ...(await seen(crew.keeper, orderId)),
    packageId: each.id,
    scanned: each.reference,
    sealNumber: each.sealNumber,
    sealCondition: 'intact',
    innerCount: each.innerCount,
    grossGrams: each.grossGrams,
    ...differs,
  });
}

/** Every package is as it should be. */
export async function verifyAll(crew: Crew, orderId: string): Promise<void> {
  const order = await orderOf(crew.keeper, orderId);
  const waiting = order.lines.flatMap((line) => (line.stopped ? [] : line.packages));
  for (const each of waiting.filter(({ verification }) => verification === 'waiting')) {
    await verify(crew, orderId, each);
  }
}

export async function dispatched(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const orderId = await staged(crew, lotIds);
  await verifyAll(crew, orderId);
  await dispatch(crew, orderId);
  return orderId;
}

export async function dispatch(crew: Crew, orderId: string): Promise<void> {
  await expectValue(crew.keeper, 'orders.dispatch', await loading(crew, orderId));
}

export async function loading(crew: Crew, orderId: string): Promise<InputOf<'orders.dispatch'>> {
  return {
    ...(await seen(crew.keeper, orderId)),
    vehicle: '712 ABC 12',
    driver: 'Serik Omarov',
    seals: ['V-100'],
    weighbridgeOutGrams: null,
    secondPerson,
  };
}

/** Two witnesses, one of them from outside (DW-07). */
export const witnesses: InputOf<'orders.start'>['witnesses'] = [
  {
    name: 'Gulnara Abenova',
    organisation: 'Department of ecology',
    position: 'Inspector',
    outside: true,
    userId: null,
  },
  {
    name: 'Pavel Denisov',
    organisation: 'Customs post Morport',
    position: 'Officer',
    outside: false,
    userId: null,
  },
];

export async function started(crew: Crew, lotIds: readonly string[]): Promise<string> {
  const orderId = await dispatched(crew, lotIds);
  await start(crew, orderId);
  return orderId;
}

async function start(crew: Crew, orderId: string): Promise<void> {
  const wanted = { ...(await seen(crew.keeper, orderId)), witnesses };
  await expectValue(crew.keeper, 'orders.start', wanted);
}

/** A broken seal stops one lot at the cage (DW-06); everything else is loaded and begun. */
export async function startWithout(crew: Crew, orderId: string, stopped: string): Promise<void> {
  const { lines } = await orderOf(crew.keeper, orderId);
  const [broken] = lines.find(({ lot }) => lot.id === stopped)?.packages ?? [];
  if (broken === undefined) throw new Error('No package');
  await verify(crew, orderId, broken, { sealCondition: 'broken' });
  await verifyAll(crew, orderId);
  await dispatch(crew, orderId);
  await start(crew, orderId);
}

/** The checklist answered and the test of identity passed. */
export async function tickEverything(crew: Crew, orderId: string): Promise<void> {
  const { run } = await orderOf(crew.keeper, orderId);
  for (const { item } of run?.checklist ?? []) {
    const point = { ...(await seen(crew.keeper, orderId)), item, done: true, note: '' };
    await expectValue(crew.keeper, 'orders.checkItem', point);
  }
  await expectValue(crew.keeper, 'orders.recordLossOfIdentity', {
    ...(await seen(crew.keeper, orderId)),
    passed: true,
    note: 'Nothing can be recognised',
  });
}

/** What became of a line; all of it destroyed unless told otherwise. */
export async function outcome(
  crew: Crew,
  orderId: string,
  lotId: string,
  differs: Partial<InputOf<'orders.recordOutcome'>> = {},
): Promise<void> {
  const order = await orderOf(crew.keeper, orderId);
  const line = order.lines.find(({ lot }) => lot.id === lotId);
  await expectValue(crew.keeper, 'orders.recordOutcome', {
    orderId,
    version: order.version,
    lotId,
    outcome: 'destroyed',
    destroyed: line?.quantity.amount ?? 0,
    destroyedGrams: line?.massGrams ?? null,
    note: '',
    ...differs,
  });
}

export async function finish(program: Program, crew: Crew, orderId: string): Promise<void> {
  const endedAt = program.clock.now();
  await expectValue(crew.keeper, 'orders.finish', {
    ...(await seen(crew.keeper, orderId)),
    endedAt,
  });
}

export async function residue(crew: Crew, orderId: string): Promise<void> {
  await expectValue(crew.keeper, 'orders.recordResidue', {
    ...(await seen(crew.keeper, orderId)),
    name: 'Bottom ash',
    wasteCode: '19 01 12',
    massGrams: 21_000,
    destination: 'Landfill of Aktau',
    document: 'W-77',
  });
}

/** Executed with everything destroyed and the residue recorded. */
export async function executed(
  program: Program,
  crew: Crew,
  lotIds: readonly string[],
): Promise<string> {
  const orderId = await started(crew, lotIds);
  for (const lotId of lotIds) await outcome(crew, orderId, lotId);
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  return orderId;
}

export async function balancing(crew: Crew, orderId: string): Promise<InputOf<'orders.reconcile'>> {
  const { password } = samplePeople.requester;
  return {
    ...(await seen(crew.requester, orderId)),
    noResidueReason: null,
    finding: '',
    signature: { password },
    secondApprover: null,
  };
}

export async function certifying(crew: Crew, orderId: string): Promise<InputOf<'orders.certify'>> {
  const { password } = samplePeople.requester;
  return { ...(await seen(crew.requester, orderId)), language: 'en', signature: { password } };
}

/** Reconciled and certified; gives the certificate. */
export async function certified(crew: Crew, orderId: string): Promise<OutputOf<'orders.certify'>> {
  await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
  return expectValue(crew.requester, 'orders.certify', await certifying(crew, orderId));
}

/** The ledger, its tree, signatures and every projection agree. */
export async function expectVerified(crew: Pick<Crew, 'auditor'>): Promise<void> {
  const verdict = await expectValue(crew.auditor, 'ledger.verify', { job: 'test' });
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.problems.slice(0, 3)));
}
