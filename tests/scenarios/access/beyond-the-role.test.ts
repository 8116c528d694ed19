import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { crewOf, orderableLot } from '../destruction/order-desk.ts';
import type { Crew } from '../destruction/order-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

test('AC-01 an auditor is no second pair of hands at a recount', async () => {
  const { keeper, second } = crew;
  const lotId = await orderableLot(crew);
  const [first] = (await expectValue(keeper, 'lots.get', { lotId })).packages;
  const { discrepancyId } = await expectValue(keeper, 'packages.checkSeal', {
    packageId: first?.id ?? '',
    sealNumber: 'S-FORGED',
    condition: 'differs',
    newSealNumber: null,
    reason: 'Round of the store',
  });
  const recount = { discrepancyId: discrepancyId ?? '', found: 'S-1', note: 'Looked again' };
  const signed = ({ login, password }: { login: string; password: string }) => {
    return { ...recount, secondPerson: { login, password } };
  };
  expect(
    await expectRefusal(second, 'discrepancies.recount', signed(samplePeople.auditor)),
  ).toEqual(['SecondPersonNotOfStore']);
  await expectValue(second, 'discrepancies.recount', signed(samplePeople.requester));
});

test('AC-01 an administrator of one site leaves the plants of all sites alone', async () => {
  const administrator = await program.as('administrator');
  const { items } = await expectValue(administrator, 'sites.list', {});
  const password = 'a ladder in the yard';
  await expectValue(administrator, 'people.create', {
    login: 'partly',
    name: 'Aidar Bekov',
    position: 'System administrator',
    assignments: [{ siteId: items[0]?.id ?? '', role: 'administrator' }],
    password,
  });
  const partly = program.connect();
  await expectValue(partly, 'session.signIn', { login: 'partly', password });
  const plant = { name: 'Oven', operator: 'Operator', address: 'Road 1', country: 'KZ' };
  expect(await expectRefusal(partly, 'facilities.create', plant)).toEqual(['NotPermitted']);
  const { id: facilityId } = await expectValue(administrator, 'facilities.create', plant);
  const terms = {
    facilityId,
    number: 'P-1',
    issuedBy: 'Department of ecology',
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    wasteCodes: ['20 03 01'],
    operations: ['D10'],
    methods: ['A'] as const,
    capacityGrams: 1000,
  };
  const added = { ...terms, methods: [...terms.methods] };
  expect(await expectRefusal(partly, 'facilities.addPermit', added)).toEqual(['NotPermitted']);
  const { id: permitId } = await expectValue(administrator, 'facilities.addPermit', added);
  const revoked = { facilityId, permitId, revokedOn: '2026-11-21', reason: 'Not ours to say' };
  expect(await expectRefusal(partly, 'facilities.revokePermit', revoked)).toEqual(['NotPermitted']);
});
