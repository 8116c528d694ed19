import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  balancing,
  certified,
  certifying,
  crewOf,
  dispatch,
  dispatched,
  executed,
  expectVerified,
  finish,
  loading,
  orderOf,
  orderableLot,
  outcome,
  residue,
  scheduled,
  seen,
  staged,
  started,
  tickEverything,
  verify,
  verifyAll,
  witnesses,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';
import { placeAt } from '../goods/goods-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

test('DW-06 a seal that differs stops its line only, opens a discrepancy, and the rest goes', async () => {
  const [bad, good] = [await orderableLot(crew, 'A-1'), await orderableLot(crew, 'A-2')];
  const orderId = await staged(crew, [bad, good]);
  const order = await orderOf(crew.keeper, orderId);
  const [first, second] = order.lines[0]?.packages ?? [];
  if (first === undefined || second === undefined) throw new Error('No packages');
  expect(await expectRefusal(crew.keeper, 'orders.dispatch', await loading(crew, orderId))).toEqual(
    ['PackagesNotVerified'],
  );
  const checked = await verify(crew, orderId, first, { sealNumber: 'S-FORGED' });
  expect(checked).toMatchObject({ result: 'mismatch', findings: [{ code: 'SealMismatch' }] });
  expect(checked.discrepancyIds).toHaveLength(1);
  await verifyAll(crew, orderId);
  await dispatch(crew, orderId);
  expect((await orderOf(crew.keeper, orderId)).state).toBe('dispatched');
  expect(await expectValue(crew.keeper, 'lots.get', { lotId: bad })).toMatchObject({
    status: 'received',
    frozen: true,
    locationPath: 'KZ1-B1-CG',
    orderReference: null,
  });
  expect(await expectValue(crew.keeper, 'lots.get', { lotId: good })).toMatchObject({
    status: 'in-transit',
    locationId: null,
  });
});

test('DW-06 another label, a second check, a missing weight and an unread seal are refused', async () => {
  const orderId = await staged(crew, [await orderableLot(crew)]);
  const [one, other] = (await orderOf(crew.keeper, orderId)).lines[0]?.packages ?? [];
  if (one === undefined || other === undefined) throw new Error('No packages');
  const check = {
    ...(await seen(crew.keeper, orderId)),
    packageId: one.id,
    scanned: one.reference,
    sealNumber: one.sealNumber,
    sealCondition: 'intact' as const,
    innerCount: one.innerCount,
    grossGrams: one.grossGrams,
  };
  const wrongLabel = { ...check, scanned: other.reference };
  expect(await expectRefusal(crew.keeper, 'orders.verifyPackage', wrongLabel)).toEqual([
    'ScanIsOtherPackage',
  ]);
  const unweighed = { ...check, grossGrams: null };
  expect(await expectRefusal(crew.keeper, 'orders.verifyPackage', unweighed)).toEqual([
    'WeightMissing',
  ]);
  // Nothing is frozen for a number that nobody typed.
  const unread = { ...check, sealNumber: null };
  expect(await expectRefusal(crew.keeper, 'orders.verifyPackage', unread)).toEqual(['SealMissing']);
  await expectValue(crew.keeper, 'orders.verifyPackage', check);
  // Two people may scan side by side: the same view of the order is still good enough …
  await expectValue(crew.second, 'orders.verifyPackage', {
    ...check,
    packageId: other.id,
    scanned: other.reference,
    sealNumber: other.sealNumber,
    innerCount: other.innerCount,
    grossGrams: other.grossGrams,
  });
  // … but no package twice.
  expect(await expectRefusal(crew.second, 'orders.verifyPackage', check)).toEqual([
    'PackageVerifiedAlready',
  ]);
});

test('DW-06 when every line is stopped nothing leaves, and the order can be cancelled', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await staged(crew, [lotId]);
  const [first] = (await orderOf(crew.keeper, orderId)).lines[0]?.packages ?? [];
  if (first === undefined) throw new Error('No packages');
  const found = await verify(crew, orderId, first, { innerCount: 9, grossGrams: 200_000 });
  expect(found.findings.map(({ code }) => code)).toEqual(['CountMismatch', 'MassMismatch']);
  expect(await expectRefusal(crew.keeper, 'orders.dispatch', await loading(crew, orderId))).toEqual(
    ['NothingToDispatch'],
  );
  const reason = 'Nothing is left to destroy';
  const cancel = { ...(await seen(crew.approver, orderId)), reason, returnLocationId: null };
  expect(await expectRefusal(crew.approver, 'orders.cancel', cancel)).toEqual([
    'ReturnPlaceMissing',
  ]);
  const cage = { ...cancel, returnLocationId: await placeAt(crew.approver, 'KZ1-B1-CG') };
  expect(await expectRefusal(crew.approver, 'orders.cancel', cage)).toEqual([
    'BinForbidden',
    'LocationNotForStorage',
  ]);
  const returnLocationId = await placeAt(crew.approver, 'KZ1-B1-A-R01-B01');
  const shelf = { ...cancel, returnLocationId, confirmedConditions: ['PalletPlacesUnknown'] };
  await expectValue(crew.approver, 'orders.cancel', shelf);
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({
    status: 'stored',
    locationPath: 'KZ1-B1-A-R01-B01',
    orderReference: null,
  });
  expect((await orderOf(crew.keeper, orderId)).ending).toMatchObject({ reason });
});

test('DW-05 a lot that was held in the cage voids the approval; it may be staged again', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await staged(crew, [lotId]);
  const hold = { lotId, kind: 'court', reference: 'C-9', reason: 'Appeal' } as const;
  await expectValue(crew.chief, 'lots.placeHold', hold);
  expect((await orderOf(crew.keeper, orderId)).state).toBe('requested');
  expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({
    status: 'under-order',
    locationPath: 'KZ1-B1-CG',
  });
  expect(await expectRefusal(crew.keeper, 'orders.dispatch', await loading(crew, orderId))).toEqual(
    ['OrderStateWrong'],
  );
});

test('DW-01 DW-07 witnesses: two, all different people, one from outside', async () => {
  const orderId = await dispatched(crew, [await orderableLot(crew)]);
  const start = await seen(crew.keeper, orderId);
  const [outside, inside] = witnesses;
  if (outside === undefined || inside === undefined) throw new Error('No witnesses');
  const refuse = (named: typeof witnesses) =>
    expectRefusal(crew.keeper, 'orders.start', { ...start, witnesses: named });
  expect(await refuse([outside])).toEqual(['TwoWitnessesNeeded']);
  expect(await refuse([inside, { ...inside, name: 'Another Officer' }])).toEqual([
    'OutsideWitnessMissing',
  ]);
  // The approver under a Cyrillic look-alike, in other case and order.
  expect(await refuse([outside, { ...inside, name: 'АKHANOV  timur' }])).toEqual([
    'PeopleNotDistinct',
  ]);
  const other = { ...start, witnesses };
  expect(await expectRefusal(crew.second, 'orders.start', other)).toEqual(['OperatorIsOther']);
  const commission = [
    { name: 'One', position: 'Chair', chair: true },
    { name: 'Two', position: 'Chair', chair: true },
  ];
  expect(await expectRefusal(crew.keeper, 'orders.start', { ...other, commission })).toEqual([
    'CommissionNeedsOneChair',
  ]);
});

test('DW-09 remainders, refused and missing lots return or are looked for', async () => {
  const lots = [];
  for (const number of ['B-1', 'B-2', 'B-3', 'B-4']) lots.push(await orderableLot(crew, number));
  const [whole, partly, refused, gone] = lots;
  if (whole === undefined || partly === undefined || refused === undefined || gone === undefined) {
    throw new Error('Too few lots');
  }
  const orderId = await started(crew, lots);
  await outcome(crew, orderId, whole);
  const half = {
    outcome: 'partly-destroyed',
    destroyed: 400_000,
    destroyedGrams: 320_000,
  } as const;
  await outcome(crew, orderId, partly, { ...half, note: 'The furnace failed' });
  const none = { destroyed: 0, destroyedGrams: 0, note: 'Wet' };
  await outcome(crew, orderId, refused, { outcome: 'refused', ...none });
  await outcome(crew, orderId, gone, { outcome: 'not-found', ...none });
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);

  const rest = await expectValue(crew.keeper, 'lots.get', { lotId: partly });
  expect(rest.quantity.amount).toBe(400_000);
  const [child] = rest.children;
  const remainder = await expectValue(crew.keeper, 'lots.get', { lotId: child?.id ?? '' });
  expect(remainder).toMatchObject({
    status: 'received',
    quantity: { amount: 100_000 },
    massGrams: 80_000,
    orderReference: null,
  });
  expect(await expectValue(crew.keeper, 'lots.get', { lotId: refused })).toMatchObject({
    status: 'received',
  });
  const lost = await expectValue(crew.keeper, 'lots.get', { lotId: gone });
  expect(lost).toMatchObject({ status: 'lost', discrepancies: [{ kind: 'missing' }] });

  const { reconciliation } = await orderOf(crew.requester, orderId);
  expect(reconciliation?.rows).toEqual([
    {
      unit: 'H87',
      approved: 2_000_000,
      stopped: 0,
      loaded: 2_000_000,
      destroyed: 900_000,
      returned: 600_000,
      difference: 500_000,
      differencePermille: 250,
      level: 'significant',
    },
  ]);
  const alone = await balancing(crew, orderId);
  expect(await expectRefusal(crew.requester, 'orders.reconcile', alone)).toEqual([
    'DifferenceBlocked',
    'FindingMissing',
  ]);
  await expectValue(crew.requester, 'orders.reconcile', {
    ...alone,
    finding: 'One lot was not on the vehicle; the driver is questioned',
    secondApprover: { login: 'approver2', password: alone.signature.password },
  });
  expect((await orderOf(crew.requester, orderId)).reconciliation).toMatchObject({
    secondApprover: 'Svetlana Orlova',
    dueOn: '2026-12-06',
  });
  const certificate = await expectValue(
    crew.requester,
    'orders.certify',
    await certifying(crew, orderId),
  );
  const { certificateId } = certificate;
  const { statement } = await expectValue(crew.auditor, 'certificates.get', { certificateId });
  expect(statement).toMatchObject({
    totals: { balances: [{ destroyed: 900_000, returnedToStock: 600_000, difference: 500_000 }] },
    lines: [
      { outcome: 'destroyed' },
      { outcome: 'partlyDestroyed' },
      { outcome: 'refused' },
      { outcome: 'notFound' },
    ],
  });
  const balance = await expectValue(crew.keeper, 'lots.get', { lotId: partly });
  expect(balance.balance).toMatchObject({ seized: 500_000, destroyed: 400_000, inStore: 100_000 });
  await expectVerified(crew);
});

test('DW-10 a run ends only with outcomes, checklist and the test of identity', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await started(crew, [lotId]);
  const end = { ...(await seen(crew.keeper, orderId)), endedAt: program.clock.now() };
  expect(await expectRefusal(crew.keeper, 'orders.finish', end)).toEqual([
    'OutcomesMissing',
    'ChecklistOpen',
    'LossOfIdentityMissing',
  ]);
  const future = { ...end, endedAt: '2026-11-22T08:00:00.000Z' };
  expect(await expectRefusal(crew.keeper, 'orders.finish', future)).toContain('DateInFuture');
  const past = { ...end, endedAt: '2026-11-20T08:00:00.000Z' };
  expect(await expectRefusal(crew.keeper, 'orders.finish', past)).toContain('EndBeforeStart');
  const more = {
    ...(await seen(crew.keeper, orderId)),
    lotId,
    outcome: 'destroyed' as const,
    destroyed: 500_001,
    destroyedGrams: null,
    note: '',
  };
  expect(await expectRefusal(crew.keeper, 'orders.recordOutcome', more)).toContain(
    'QuantityExceedsLot',
  );
});

test('DW-08 no more mass is destroyed than was loaded, packages and tolerance included', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await started(crew, [lotId]);
  const { lines } = await orderOf(crew.keeper, orderId);
  const gross = (lines[0]?.packages ?? []).reduce((sum, each) => sum + (each.grossGrams ?? 0), 0);
  const most = Math.floor(gross * 1.1);
  const said = {
    ...(await seen(crew.keeper, orderId)),
    lotId,
    outcome: 'partly-destroyed' as const,
    destroyed: 400_000,
    destroyedGrams: most + 1,
    note: 'The furnace failed',
  };
  expect(gross).toBeGreaterThan(0);
  expect(await expectRefusal(crew.keeper, 'orders.recordOutcome', said)).toEqual([
    'DestroyedMassExceedsLoaded',
  ]);
  await expectValue(crew.keeper, 'orders.recordOutcome', { ...said, destroyedGrams: most });
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  const { children } = await expectValue(crew.keeper, 'lots.get', { lotId });
  const remainder = { lotId: children[0]?.id ?? '' };
  // Not weightless: nobody knows what is left of the mass.
  expect(await expectValue(crew.keeper, 'lots.get', remainder)).toMatchObject({
    quantity: { amount: 100_000 },
    massGrams: null,
  });
});

test('DW-11 a certificate comes only from a reconciled run, and CT-02 keeps its bytes', async () => {
  const orderId = await executed(program, crew, [await orderableLot(crew)]);
  const early = await certifying(crew, orderId);
  expect(await expectRefusal(crew.requester, 'orders.certify', early)).toEqual(['OrderStateWrong']);
  const certificate = await certified(crew, orderId);
  const { items } = await expectValue(crew.auditor, 'certificates.list', {});
  expect(items).toMatchObject([{ number: certificate.number, sha256: certificate.sha256 }]);
  const { contentBase64 } = await expectValue(crew.auditor, 'certificates.file', {
    certificateId: certificate.certificateId,
  });
  expect(
    await expectValue(crew.auditor, 'certificates.verifyFile', { contentBase64 }),
  ).toMatchObject({ ok: true, issuedHere: true, number: certificate.number, problems: [] });
  const bytes = Buffer.from(contentBase64, 'base64');
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  const tampered = { contentBase64: bytes.toString('base64') };
  expect(await expectValue(crew.auditor, 'certificates.verifyFile', tampered)).toMatchObject({
    ok: false,
    issuedHere: false,
  });
});

function picture(phase: 'before' | 'during', fill: number) {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const bytes = Buffer.concat([signature, Buffer.alloc(64, fill)]);
  const contentBase64 = bytes.toString('base64');
  return { phase, name: 'Furnace door', mediaType: 'image/png', contentBase64 } as const;
}

test('DW-13 a photo is kept by its hash, and only a picture is a photo', async () => {
  const orderId = await started(crew, [await orderableLot(crew)]);
  const photo = { ...(await seen(crew.keeper, orderId)), ...picture('during', 1) };
  const fake = { ...photo, contentBase64: Buffer.alloc(64, 2).toString('base64') };
  expect(await expectRefusal(crew.keeper, 'orders.attachPhoto', fake)).toEqual(['PhotoNotImage']);
  const { sha256 } = await expectValue(crew.keeper, 'orders.attachPhoto', photo);
  expect((await orderOf(crew.keeper, orderId)).photos).toEqual([
    {
      phase: 'during',
      sha256,
      name: 'Furnace door',
      sizeBytes: 72,
      takenAt: program.clock.now(),
      takenBy: 'Arman Seitkali',
    },
  ]);
});

test('DW-13 photos of the cage are seen at once, by who may see goods, and after a cancellation', async () => {
  const orderId = await staged(crew, [await orderableLot(crew)]);
  const photo = { ...(await seen(crew.keeper, orderId)), ...picture('before', 3) };
  const { sha256 } = await expectValue(crew.keeper, 'orders.attachPhoto', photo);
  for (const person of [crew.keeper, crew.approver, crew.auditor]) {
    expect(await expectValue(person, 'orders.photo', { orderId, sha256 })).toEqual({
      name: photo.name,
      mediaType: photo.mediaType,
      contentBase64: photo.contentBase64,
    });
  }
  const administrator = await program.as('administrator');
  const wanted = { orderId, sha256 };
  expect(await expectRefusal(administrator, 'orders.photo', wanted)).toEqual(['NotPermitted']);
  await expectValue(crew.approver, 'orders.cancel', {
    ...(await seen(crew.approver, orderId)),
    reason: 'The court asks for the goods',
    returnLocationId: await placeAt(crew.approver, 'KZ1-B1-A-R01-B01'),
    confirmedConditions: ['PalletPlacesUnknown'],
  });
  expect((await orderOf(crew.auditor, orderId)).photos).toMatchObject([
    { phase: 'before', sha256 },
  ]);
  expect((await expectValue(crew.auditor, 'orders.photo', wanted)).name).toBe('Furnace door');
  await expectVerified(crew);
});

test('DW-13 no other document of the store can be asked for as a photo', async () => {
  const lots = [await orderableLot(crew), await orderableLot(crew, 'KZ-2026/002')];
  const orderId = await staged(crew, lots.slice(0, 1));
  const other = await staged(crew, lots.slice(1));
  const photo = { ...(await seen(crew.keeper, other)), ...picture('before', 4) };
  const { sha256 } = await expectValue(crew.keeper, 'orders.attachPhoto', photo);
  const rows = program.core.store.reader.all<{ sha256: string }>(
    'SELECT sha256 FROM stored_document',
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const document of [...rows, { sha256: '0'.repeat(64) }]) {
    const wanted = { orderId, sha256: document.sha256 };
    expect(await expectRefusal(crew.auditor, 'orders.photo', wanted)).toEqual(['PhotoUnknown']);
  }
  expect(await expectValue(crew.auditor, 'orders.photo', { orderId: other, sha256 })).toBeDefined();
});

test('an order is cancelled from each state before the fire, and never after it', async () => {
  const lotId = await orderableLot(crew);
  const reason = 'The court asks for the goods';
  const returnLocationId = await placeAt(crew.approver, 'KZ1-B1-A-R01-B01');
  const confirmedConditions = ['PalletPlacesUnknown'];
  for (const reach of [scheduled, staged, dispatched]) {
    const orderId = await reach(crew, [lotId]);
    const back = { reason, returnLocationId, confirmedConditions };
    const wanted = { ...(await seen(crew.approver, orderId)), ...back };
    await expectValue(crew.approver, 'orders.cancel', wanted);
    expect(await expectValue(crew.keeper, 'lots.get', { lotId })).toMatchObject({
      status: 'stored',
      orderReference: null,
    });
  }
  const orderId = await started(crew, [lotId]);
  const wanted = { ...(await seen(crew.approver, orderId)), reason, returnLocationId };
  expect(await expectRefusal(crew.approver, 'orders.cancel', wanted)).toEqual(['OrderStateWrong']);
  await expectVerified(crew);
});

test('DW-08 a difference of goods that were destroyed meanwhile is still settled', async () => {
  const quantity = { amount: 501_000, unit: 'H87' } as const;
  const lotId = await orderableLot(crew, 'KZ-2026/009', { quantity });
  const orderId = await executed(program, crew, [lotId]);
  await certified(crew, orderId);
  const { discrepancies } = await expectValue(crew.chief, 'lots.get', { lotId });
  const [count] = discrepancies.filter(({ kind }) => kind === 'count');
  const discrepancyId = count?.id ?? '';
  const { login, password } = samplePeople.approver;
  await expectValue(crew.second, 'discrepancies.recount', {
    discrepancyId,
    found: '500 500',
    secondPerson: { login, password },
    note: 'By the photos of the cage',
  });
  const explained = { discrepancyId, outcome: 'investigated', note: 'Gone' } as const;
  await expectValue(crew.chief, 'discrepancies.explain', explained);
  await expectValue(crew.chief, 'discrepancies.close', {
    discrepancyId,
    acceptFound: false,
    note: 'The goods are destroyed; the certificate says how much',
    signature: { password: samplePeople.secondApprover.password },
  });
  const lot = await expectValue(crew.chief, 'lots.get', { lotId });
  expect(lot).toMatchObject({ status: 'destroyed', quantity: { amount: 500_000 } });
  expect(lot.discrepancies.find(({ id }) => id === discrepancyId)).toMatchObject({
    state: 'closed',
  });
  await expectVerified(crew);
});
