import type { Client } from '../../../shared/rpc/client.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { SampleDesk } from './sample-desk.ts';
import { samplePeople } from './sample-people.ts';
import { must } from './seed-sample.ts';

type Order = OutputOf<'orders.get'>;

const signature = { password: samplePeople.approver.password };
const second = {
  login: samplePeople.secondStorekeeper.login,
  password: samplePeople.secondStorekeeper.password,
};

/** The present version of an order, as the person sees it before each act. */
async function seen(
  client: Client,
  orderId: string,
): Promise<{ orderId: string; version: number }> {
  const { version } = await must(client, 'orders.get', { orderId });
  return { orderId, version };
}

/** The plan goes to another person. */
export async function requestOrder(desk: SampleDesk, orderId: string): Promise<void> {
  const { requester } = desk;
  await must(requester, 'orders.request', {
    ...(await seen(requester, orderId)),
    reason: 'Decision in force, goods assessed, plant permitted',
  });
}

/** Approve (one or two) → schedule. */
export async function approveOrder(desk: SampleDesk, orderId: string, day: string): Promise<void> {
  const { approver, secondApprover, storekeeperId } = desk;
  for (const person of [approver, secondApprover]) {
    const order = await must(person, 'orders.get', { orderId });
    if (order.approvalsGiven.length >= order.approvalsNeeded) break;
    await must(person, 'orders.approve', {
      orderId,
      version: order.version,
      contentHash: order.contentHash ?? '',
      signature,
    });
  }
  await must(approver, 'orders.schedule', {
    ...(await seen(approver, orderId)),
    day,
    operatorUserId: storekeeperId,
  });
}

/** Stage → re-verify every package → dispatch. */
export async function stageOrder(desk: SampleDesk, orderId: string): Promise<void> {
  const { storekeeper, siteId } = desk;
  const found = await must(storekeeper, 'locations.find', { siteId, text: 'CG' });
  const cage = found.items.find(({ kind }) => kind === 'staging-cage');
  await must(storekeeper, 'orders.beginStaging', {
    ...(await seen(storekeeper, orderId)),
    locationId: cage?.id ?? '',
    secondPerson: second,
  });
  const order = await must(storekeeper, 'orders.get', { orderId });
  for (const goods of order.lines.flatMap(({ packages }) => packages)) {
    await must(storekeeper, 'orders.verifyPackage', {
      ...(await seen(storekeeper, orderId)),
      packageId: goods.id,
      scanned: goods.reference,
      sealNumber: goods.sealNumber,
      sealCondition: goods.sealCondition,
      innerCount: goods.innerCount,
      grossGrams: goods.grossGrams,
    });
  }
  await must(storekeeper, 'orders.dispatch', {
    ...(await seen(storekeeper, orderId)),
    vehicle: 'SAMPLE 001',
    driver: 'Driver of the sample',
    seals: [`V-${order.reference.slice(-8)}`],
    weighbridgeOutGrams: order.massGrams,
    secondPerson: second,
  });
}

/** Start with witnesses → checklist → outcomes → loss of identity → residues → finish. */
export async function destroyOrder(
  desk: SampleDesk,
  orderId: string,
  clock: () => string,
): Promise<void> {
  const { storekeeper } = desk;
  const now = () => seen(storekeeper, orderId);
  await must(storekeeper, 'orders.start', {
    ...(await now()),
    witnesses: [
      witness('Witness of the sample', 'Sample public council', true),
      witness('Inspector of the sample', 'Sample environment office', true),
    ],
    commission: [
      { name: 'Chair of the sample', position: 'Chair of the commission', chair: true },
      { name: 'Member of the sample', position: 'Member of the commission', chair: false },
    ],
  });
  const order = await must(storekeeper, 'orders.get', { orderId });
  for (const { item } of order.run?.checklist ?? []) {
    await must(storekeeper, 'orders.checkItem', { ...(await now()), item, done: true, note: '' });
  }
  for (const { lot, quantity, massGrams, stopped } of order.lines) {
    if (stopped) continue;
    await must(storekeeper, 'orders.recordOutcome', {
      ...(await now()),
      lotId: lot.id,
      outcome: 'destroyed',
      destroyed: quantity.amount,
      destroyedGrams: massGrams,
      note: '',
    });
  }
  await must(storekeeper, 'orders.recordLossOfIdentity', {
    ...(await now()),
    passed: true,
    note: 'No usable unit and no readable mark is left (sample)',
  });
  await recordResidues(storekeeper, order, now);
  await must(storekeeper, 'orders.finish', { ...(await now()), endedAt: clock() });
}

async function recordResidues(
  storekeeper: Client,
  order: Order,
  now: () => Promise<{ orderId: string; version: number }>,
): Promise<void> {
  const { methods } = await must(storekeeper, 'orders.rankMethods', { orderId: order.id });
  const chosen = methods.find(({ method }) => method === order.plan.method);
  for (const { name, wasteCode } of chosen?.residues.slice(0, 1) ?? []) {
    await must(storekeeper, 'orders.recordResidue', {
      ...(await now()),
      name: name === '' ? wasteCode : name,
      wasteCode,
      // Of a few packs a tenth is less than a gram, and a residue is never nothing.
      massGrams: Math.max(1, Math.round(order.massGrams / 10)),
      destination: 'Sample landfill for treated residues',
      document: `SAMPLE-${order.reference.slice(-8)}`,
    });
  }
}

/** Reconcile → certify; gives the certificate. */
export async function certifyOrder(
  desk: SampleDesk,
  orderId: string,
  language: 'en' | 'ru' | 'kk',
): Promise<OutputOf<'orders.certify'>> {
  const { approver } = desk;
  const order = await must(approver, 'orders.get', { orderId });
  await must(approver, 'orders.reconcile', {
    ...(await seen(approver, orderId)),
    noResidueReason: order.residues.length > 0 ? null : 'The method leaves no residue of its own',
    finding: '',
    signature,
    secondApprover: null,
  });
  return must(approver, 'orders.certify', {
    ...(await seen(approver, orderId)),
    language,
    signature,
  });
}

function witness(name: string, organisation: string, outside: boolean) {
  return { name, organisation, position: 'Witness', outside, userId: null };
}
