import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../../shared/kernel/result.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import type { DestructionTables } from '../../../main/core/database/tables/destruction-tables.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program, SampleRole } from '../../support/program.ts';

type Work = OutputOf<'work.list'>;
type OrderRow = DestructionTables['destruction_order'];

const day = 24 * 3_600_000;

let program: Program;
beforeEach(async () => {
  program = await sampleProgram();
});
afterEach(() => program.dispose());

async function workOf(person: SampleRole): Promise<Work> {
  return expectValue(await program.as(person), 'work.list', {});
}

function card(work: Work, code: string): Work['cards'][number] | undefined {
  return work.cards.find((each) => each.code === code);
}

const seizure: InputOf<'seizures.register'> = {
  number: 'WORK-1',
  date: '2026-11-20',
  country: 'KZ',
  place: 'Border post',
  office: 'Customs post',
  lines: [
    {
      description: 'Cigarettes',
      category: 'tobacco',
      quantity: { amount: 1000, unit: 'H87' },
      massGrams: 900,
      value: null,
    },
    {
      description: 'Textiles',
      category: 'tobacco',
      quantity: { amount: 50, unit: 'H87' },
      massGrams: 100,
      value: null,
    },
  ],
};

async function receive(store: Client, lotId: string, pieces = 1000): Promise<void> {
  const place = program.core.store.reader.get<{ id: string }>(
    "SELECT id FROM location WHERE kind = 'intake' LIMIT 1",
  );
  await expectValue(store, 'lots.receive', {
    lotId,
    locationId: place?.id ?? '',
    counted: { amount: pieces, unit: 'H87' },
    massGrams: 900,
    packages: [
      {
        packaging: 'CT',
        innerCount: pieces,
        quantity: { amount: pieces, unit: 'H87' },
        grossGrams: 1000,
        tareGrams: 100,
        sealNumber: 'S-1',
        sealCondition: 'intact',
      },
    ],
  });
}

describe('goods', () => {
  test('a storekeeper sees what is expected, then what has no profile yet', async () => {
    const store = await program.as('storekeeper');
    expect((await expectValue(store, 'work.list', {})).cards).toEqual([]);
    const registered = await expectValue(store, 'seizures.register', seizure);
    let work = await expectValue(store, 'work.list', {});
    expect(card(work, 'lots-to-receive')).toMatchObject({ count: 2, urgency: 'waiting' });
    expect(work.counts).toEqual({ today: 1, receive: 2 });
    await receive(store, registered.lotIds[0] ?? '');
    work = await expectValue(store, 'work.list', {});
    expect(card(work, 'lots-to-receive')?.count).toBe(1);
    expect(card(work, 'lots-to-assess')).toMatchObject({
      count: 1,
      since: program.clock.now(),
      target: { page: 'lots', filter: { condition: 'unassessed', status: 'received' } },
    });
    expect(work.figures).toMatchObject({ lotsInStore: 1, receivedThisMonth: 1 });
  });

  test('the figures of a month end with the month of the site', async () => {
    const store = await program.as('storekeeper');
    const registered = await expectValue(store, 'seizures.register', seizure);
    await receive(store, registered.lotIds[0] ?? '');
    // The 30th of November, 20:00 UTC, is December at the sample site.
    program.clock.advance(9 * day + 12 * 3_600_000);
    const late = await program.as('storekeeper');
    const figures = async () => (await expectValue(late, 'work.list', {})).figures;
    expect(await figures()).toMatchObject({ lotsInStore: 1, receivedThisMonth: 0 });
    await receive(late, registered.lotIds[1] ?? '', 50);
    expect(await figures()).toMatchObject({ lotsInStore: 2, receivedThisMonth: 1 });
  });

  test('a supervisor sees the review of a received lot when its day comes, and when it is past', async () => {
    const store = await program.as('storekeeper');
    const registered = await expectValue(store, 'seizures.register', seizure);
    await receive(store, registered.lotIds[0] ?? '');
    const due = program.core.store.reader.get<{ due: string }>(
      "SELECT review_due AS due FROM lot WHERE status = 'received'",
    )?.due;
    const until = Date.parse(`${due}T06:00:00.000Z`) - Date.parse(program.clock.now());
    program.clock.advance(until - 7 * day);
    expect(card(await workOf('requester'), 'reviews-soon')).toMatchObject({ count: 1 });
    program.clock.advance(7 * day);
    expect(card(await workOf('requester'), 'reviews-today')).toMatchObject({ count: 1 });
    program.clock.advance(day);
    expect(card(await workOf('requester'), 'reviews-overdue')).toMatchObject({
      count: 1,
      urgency: 'overdue',
      facts: { first: due },
    });
    expect(card(await workOf('storekeeper'), 'reviews-overdue')).toBeUndefined();
  });
});

describe('orders', () => {
  let ordinal = 0;

  async function siteAndPerson(person: SampleRole): Promise<{ siteId: string; userId: string }> {
    const { site, user } = await expectValue(await program.as(person), 'session.current', {});
    return { siteId: site?.id ?? '', userId: user?.id ?? '' };
  }

  /** Puts an order there as its projection would, folded as far as the first page reads it. */
  async function putOrder(patch: Partial<OrderRow>, folded: object = {}): Promise<OrderRow> {
    ordinal += 1;
    const { siteId } = await siteAndPerson('storekeeper');
    const row: OrderRow = {
      ordinal,
      id: `019aa000-0000-7000-8000-${String(ordinal).padStart(12, '0')}`,
      reference: `ORD-KZ1-26-${String(ordinal).padStart(6, '0')}-X`,
      site_id: siteId,
      title: 'Tobacco of autumn',
      search_text: '',
      state: 'draft',
      version: 1,
      line_count: 1,
      mass_grams: 1,
      totals: '[]',
      method: null,
      facility_name: null,
      planned_day: null,
      requested_by: null,
      requested_at: null,
      approvals: 0,
      approvals_needed: 1,
      approved_at: null,
      operator_id: null,
      certificate_number: null,
      updated_at: program.clock.now(),
      folded: JSON.stringify(folded),
      ...patch,
    };
    await program.core.store.writer.run((tx) => {
      tx.write.insert('destruction_order', row);
      return ok(undefined);
    });
    return row;
  }

  async function putPackage(order: OrderRow, verification: 'waiting' | 'verified'): Promise<void> {
    await program.core.store.writer.run((tx) => {
      ordinal += 1;
      tx.write.insert('order_package', {
        order_id: order.id,
        package_id: `package-${ordinal}`,
        lot_id: 'lot',
        reference: `PKG-${ordinal}`,
        seal_number: null,
        inner_count: 1,
        gross_grams: null,
        verification,
        verified_gross_grams: null,
        verified_at: null,
        verified_by: null,
      });
      return ok(undefined);
    });
  }

  test('DW-05 goods in the cage say how many days they have stood there since approval', async () => {
    const approvedAt = program.clock.now();
    program.clock.advance(9 * day);
    const order = await putOrder({
      state: 'staging',
      approved_at: approvedAt,
      planned_day: '2026-11-25',
    });
    await putPackage(order, 'verified');
    await putPackage(order, 'waiting');
    await putPackage(order, 'waiting');
    const work = await workOf('storekeeper');
    expect(work.cards[0]).toMatchObject({
      code: 'order-to-reverify',
      urgency: 'overdue',
      facts: { count: 3, days: 9, waiting: 2, reference: order.reference },
      target: { page: 'run', id: order.id },
    });
  });

  test('DW-05 an order whose packages are checked waits to be loaded', async () => {
    const order = await putOrder({
      state: 'staging',
      approved_at: program.clock.now(),
      planned_day: '2026-11-22',
    });
    await putPackage(order, 'verified');
    const work = await workOf('storekeeper');
    expect(work.cards.map(({ code, urgency }) => [code, urgency])).toEqual([
      ['order-to-dispatch', 'soon'],
    ]);
  });

  test('DW-01 an order asks for approval of every supervisor but its requester and signers', async () => {
    const requester = await siteAndPerson('requester');
    const approver = await siteAndPerson('approver');
    await putOrder(
      { state: 'requested', requested_at: program.clock.now() },
      { requestedBy: { userId: requester.userId }, approvals: [{ userId: approver.userId }] },
    );
    expect(card(await workOf('requester'), 'order-to-approve')).toBeUndefined();
    expect(card(await workOf('approver'), 'order-to-approve')).toBeUndefined();
    const work = await workOf('secondApprover');
    expect(card(work, 'order-to-approve')).toMatchObject({ count: 1 });
    expect(work.counts['approvals']).toBe(1);
  });

  test('many orders share one card', async () => {
    for (let count = 0; count < 9; count += 1) await putOrder({ state: 'executed' });
    const work = await workOf('approver');
    expect(card(work, 'order-to-reconcile-many')).toMatchObject({
      count: 9,
      target: { page: 'orders', filter: { state: 'executed' } },
    });
    expect(card(work, 'order-to-reconcile')).toBeUndefined();
    expect(work.figures.openOrders).toBe(9);
  });

  test('only the drafts of one’s own wait for one', async () => {
    const requester = await siteAndPerson('requester');
    await putOrder({ state: 'draft' }, { draftedBy: { userId: requester.userId } });
    expect(card(await workOf('requester'), 'order-to-request')?.count).toBe(1);
    expect(card(await workOf('approver'), 'order-to-request')).toBeUndefined();
  });
});

describe('the house', () => {
  test('AC-05 an auditor sees what was refused since the visit before', async () => {
    await workOf('auditor');
    program.clock.advance(60_000);
    const store = await program.as('storekeeper');
    await store.call('people.list', {});
    await store.call('people.list', {});
    program.clock.advance(60_000);
    const work = await workOf('auditor');
    expect(card(work, 'refusals')).toMatchObject({ count: 2 });
    program.clock.advance(60_000);
    expect(card(await workOf('auditor'), 'refusals')).toBeUndefined();
  });

  test('an auditor is told that the ledger was never verified', async () => {
    expect(card(await workOf('auditor'), 'ledger-never-verified')).toBeDefined();
  });

  test('the sample authority lacks nothing', async () => {
    const work = await workOf('administrator');
    expect(work.cards.filter(({ code }) => code.startsWith('setup-'))).toEqual([]);
  });
});
