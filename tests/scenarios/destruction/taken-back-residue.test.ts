import { afterEach, beforeEach, expect, test } from 'vitest';
import { certificateStatement } from '../../../main/core/documents/certificate/schema/statement-schema.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  balancing,
  certifying,
  crewOf,
  executed,
  expectVerified,
  orderOf,
  orderableLot,
  residue,
  seen,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;
let orderId = '';

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
  orderId = await executed(program, crew, [await orderableLot(crew)]);
});

afterEach(() => program.dispose());

const wrong = async () => ({
  ...(await seen(crew.keeper, orderId)),
  residueId: (await orderOf(crew.keeper, orderId)).residues[0]?.id ?? '',
  reason: 'Written in tonnes instead of kilograms',
});

test('DW-10 a residue that was recorded wrongly is taken back, counts no more, and stays in the record', async () => {
  await residue(crew, orderId);
  const before = await orderOf(crew.keeper, orderId);
  expect(before.residues).toHaveLength(2);
  await expectValue(crew.keeper, 'orders.withdrawResidue', await wrong());
  const after = await orderOf(crew.keeper, orderId);
  expect(after.residues).toEqual(before.residues.slice(1));
  expect(after.version).toBe(before.version + 1);
  const last = program.core.store.reader.get<{ body: string }>(
    'SELECT body FROM event ORDER BY seq DESC LIMIT 1',
  );
  expect(JSON.parse(last?.body ?? '{}')).toMatchObject({
    type: 'ResidueWithdrawn',
    reason: 'Written in tonnes instead of kilograms',
    data: { residueId: before.residues[0]?.id, massGrams: before.residues[0]?.massGrams },
  });
  await expectVerified(crew);
});

test('DW-10 a residue is taken back once, and before the balance is signed', async () => {
  const input = await wrong();
  await expectValue(crew.keeper, 'orders.withdrawResidue', input);
  expect(await expectRefusal(crew.keeper, 'orders.withdrawResidue', input)).toEqual([
    'ResidueUnknown',
  ]);
  await residue(crew, orderId);
  const last = await wrong();
  await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
  const late = { ...last, ...(await seen(crew.keeper, orderId)) };
  expect(await expectRefusal(crew.keeper, 'orders.withdrawResidue', late)).toEqual([
    'OrderStateWrong',
  ]);
});

test('DW-10 a residue has a mass and a waste code, and both are asked for at once', async () => {
  const nothing = {
    ...(await seen(crew.keeper, orderId)),
    name: 'Ash',
    wasteCode: ' ',
    massGrams: 0,
    destination: 'Landfill of Aktau',
    document: '',
  };
  const refusals = await expectRefusal(crew.keeper, 'orders.recordResidue', nothing);
  expect(refusals.toSorted()).toEqual(['InputTooShort', 'InputTooSmall']);
});

test('DW-10 more residue than was loaded is signed only with a finding that says what was added', async () => {
  const { version } = await seen(crew.keeper, orderId);
  const cement = {
    orderId,
    version,
    name: 'Solidified ash',
    wasteCode: '19 03 07',
    massGrams: 1_000_000_000,
    destination: 'Landfill of Aktau',
    document: '',
  };
  await expectValue(crew.keeper, 'orders.recordResidue', cement);
  const alone = await balancing(crew, orderId);
  expect(await expectRefusal(crew.requester, 'orders.reconcile', alone)).toEqual([
    'ResidueExceedsLoad',
  ]);
  const finding = 'The ash was bound in cement';
  await expectValue(crew.requester, 'orders.reconcile', { ...alone, finding });
  const wanted = await certifying(crew, orderId);
  const { certificateId } = await expectValue(crew.requester, 'orders.certify', wanted);
  const { statement } = await expectValue(crew.auditor, 'certificates.get', { certificateId });
  expect(statement).toMatchObject({ finding, residues: [{}, { massGrams: 1_000_000_000 }] });
  const { residues } = certificateStatement.parse(statement);
  expect(residues.map(({ document }) => document)).toEqual(['W-77', undefined]);
  await expectVerified(crew);
});
