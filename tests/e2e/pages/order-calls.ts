import type { Page } from 'playwright-core';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { callAs } from './sample-calls.ts';

/** Everyone whom an order needs, each in a browser of their own. */
export interface OrderCrew {
  readonly asking: Page;
  readonly approving: Page;
  readonly approvingToo: Page;
  readonly storing: Page;
}

type Detail = OutputOf<'orders.get'>;
type Lots = OutputOf<'lots.list'>;

/** The lot of the sample authority with these goods. */
export async function lotOf(page: Page, goods: string): Promise<Lots['items'][number]> {
  const search = goods.split(' ')[0];
  const { items } = await callAs<Lots>(page, 'lots.list', { search });
  const lot = items.find(({ description }) => description === goods);
  if (lot === undefined) throw new Error(`No lot of ${goods}`);
  return lot;
}

export async function orderOf(page: Page, orderId: string): Promise<Detail> {
  return callAs<Detail>(page, 'orders.get', { orderId });
}

/** The goods are decided upon, so that an order may take them; gives their lot. */
export async function decideToDestroy(page: Page, goods: string): Promise<string> {
  const { id: lotId } = await lotOf(page, goods);
  await callAs(page, 'lots.answerReview', {
    answer: 'destroy',
    lotId,
    basis: {
      kind: 'court-order',
      documentNumber: 'T-1',
      documentDate: '2026-01-10',
      issuedBy: 'Court of the test',
    },
    sampleWaiver: 'No sample is needed for the test',
    reason: 'The decision is final',
  });
  return lotId;
}

/** The goods are decided upon and written on an order. */
export async function draftOrder(page: Page, title: string, goods: readonly string[]) {
  const lots: { lotId: string }[] = [];
  for (const each of goods) lots.push({ lotId: await decideToDestroy(page, each) });
  const { id } = await callAs<{ id: string }>(page, 'orders.create', { title, lots });
  return id;
}

/** The first lawful plan for today, asked for. */
export async function requestOrder(page: Page, orderId: string): Promise<void> {
  const asked = { orderId };
  const ranked = await callAs<OutputOf<'orders.rankMethods'>>(page, 'orders.rankMethods', asked);
  const method = ranked.methods.find(({ plants }) => plants.some(({ fits }) => fits));
  const plant = method?.plants.find(({ fits }) => fits);
  const { version } = await orderOf(page, orderId);
  const plannedDay = await page.evaluate(() =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Aqtau' }).format(Date.now()),
  );
  await callAs(page, 'orders.setPlan', {
    orderId,
    version,
    plannedDay,
    method: method?.method,
    confirmedConditions: method?.conditions,
    facilityId: plant?.facilityId,
    permitId: plant?.permitId,
    wasteOfCategories: plant?.wasteCodes,
  });
  const planned = await orderOf(page, orderId);
  const reason = 'The decision is final';
  await callAs(page, 'orders.request', { orderId, version: planned.version, reason });
}

/** Approved by as many as it takes. */
export async function approveOrder(crew: OrderCrew, orderId: string): Promise<void> {
  const { password } = samplePeople.approver;
  for (const page of [crew.approving, crew.approvingToo]) {
    const { state, version, contentHash } = await orderOf(page, orderId);
    if (state !== 'requested') return;
    const signature = { password };
    await callAs(page, 'orders.approve', { orderId, version, contentHash, signature });
  }
}

/** Given its day and the storekeeper who carries it out. */
export async function scheduleOrder(crew: OrderCrew, orderId: string): Promise<void> {
  const { approving, storing } = crew;
  const session = await callAs<OutputOf<'session.current'>>(storing, 'session.current', {});
  const { version, plannedDay: day } = await orderOf(approving, orderId);
  const operatorUserId = session.user?.id;
  await callAs(approving, 'orders.schedule', { orderId, version, day, operatorUserId });
}

/** Approved, given its day and locked into the cage. */
export async function stageOrder(crew: OrderCrew, orderId: string): Promise<void> {
  await approveOrder(crew, orderId);
  await scheduleOrder(crew, orderId);
  const { storing } = crew;
  const scheduled = await orderOf(storing, orderId);
  const { login, password } = samplePeople.secondStorekeeper;
  await callAs(storing, 'orders.beginStaging', {
    orderId,
    version: scheduled.version,
    locationId: await placeOf(storing, 'KZ1-B1-CG'),
    secondPerson: { login, password },
  });
}

/** Every package, but those that were, is found in the cage as it should be. */
export async function checkEveryPackage(
  page: Page,
  orderId: string,
  checked: ReadonlySet<string> = new Set(),
): Promise<void> {
  const { items } = await callAs<OutputOf<'orders.lines'>>(page, 'orders.lines', { orderId });
  const all = items.flatMap(({ packages }) => packages);
  for (const each of all.filter(({ id }) => !checked.has(id))) {
    const { version } = await orderOf(page, orderId);
    await callAs(page, 'orders.verifyPackage', {
      orderId,
      version,
      packageId: each.id,
      scanned: each.reference,
      sealNumber: each.sealNumber,
      sealCondition: each.sealNumber === null ? 'none' : 'intact',
      innerCount: each.innerCount,
      grossGrams: each.grossGrams,
    });
  }
}

async function placeOf(page: Page, path: string): Promise<string | undefined> {
  const { items: sites } = await callAs<OutputOf<'sites.list'>>(page, 'sites.list', {});
  const siteId = sites.find(({ code }) => path.startsWith(code))?.id;
  const wanted = { siteId, text: path };
  const { items } = await callAs<OutputOf<'locations.find'>>(page, 'locations.find', wanted);
  return items.find((place) => place.path === path)?.id;
}
