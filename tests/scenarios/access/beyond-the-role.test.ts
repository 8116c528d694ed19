import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { expectError, expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
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

const plant = { name: 'Oven', operator: 'Operator', address: 'Road 1', country: 'KZ' };

function permitOf(facilityId: string, number: string) {
  return {
    facilityId,
    number,
    issuedBy: 'Department of ecology',
    validFrom: '2026-01-01',
    validTo: '2027-01-01',
    wasteCodes: ['20 03 01'],
    operations: ['D10'],
    methods: ['A'],
    capacityGrams: 1000,
  } satisfies InputOf<'facilities.addPermit'>;
}

type Assignments = InputOf<'people.create'>['assignments'];

/** Somebody with roles at some sites, signed in where they work first. */
async function signedInWith(assignments: Assignments): Promise<Client> {
  const administrator = await program.as('administrator');
  const person = { login: 'partly', name: 'Aidar Bekov', position: 'Officer' };
  const given = 'a ladder in the yard';
  await expectValue(administrator, 'people.create', { ...person, assignments, password: given });
  const partly = program.connect();
  await expectValue(partly, 'session.signIn', { login: 'partly', password: given });
  const password = 'a bridge over the river';
  await expectValue(partly, 'session.changePassword', { password: given, newPassword: password });
  return partly;
}

async function siteIds(): Promise<readonly string[]> {
  const { items } = await expectValue(crew.chief, 'sites.list', {});
  return items.map(({ id }) => id);
}

test.each(['administrator', 'supervisor'] as const)(
  'AC-01 DW-04 a %s of one site leaves the plants of all sites alone',
  async (role) => {
    const [siteId = ''] = await siteIds();
    const partly = await signedInWith([{ siteId, role }]);
    const administrator = await program.as('administrator');
    const refused = [{ code: 'RoleNotAtAllSites', rule: 'AC-01', facts: { sites: 'KZ2' } }];
    expect(await expectError(partly, 'facilities.create', plant)).toMatchObject({
      rejections: refused,
    });
    // The page says so before anything is typed.
    expect(await expectValue(partly, 'facilities.list', {})).toMatchObject({ refusals: refused });
    const { id: facilityId } = await expectValue(administrator, 'facilities.create', plant);
    const terms = permitOf(facilityId, 'P-1');
    expect(await expectRefusal(partly, 'facilities.addPermit', terms)).toEqual([
      'RoleNotAtAllSites',
    ]);
    const { id: permitId } = await expectValue(administrator, 'facilities.addPermit', terms);
    const revoked = { facilityId, permitId, revokedOn: '2026-11-21', reason: 'Not ours to say' };
    expect(await expectRefusal(partly, 'facilities.revokePermit', revoked)).toEqual([
      'RoleNotAtAllSites',
    ]);
  },
);

test('AC-01 DW-04 a fitting role at each site is as good as one at all of them', async () => {
  const [first = '', second = ''] = await siteIds();
  const partly = await signedInWith([
    { siteId: first, role: 'supervisor' },
    { siteId: second, role: 'administrator' },
  ]);
  expect(await expectValue(partly, 'facilities.list', {})).toMatchObject({ refusals: [] });
  const { id } = await expectValue(partly, 'facilities.create', plant);
  await expectValue(partly, 'facilities.addPermit', permitOf(id, 'P-1'));
});

test('AC-01 DW-04 a lesser role at one site counts before the role at all', async () => {
  const [, second = ''] = await siteIds();
  const partly = await signedInWith([
    { siteId: null, role: 'supervisor' },
    { siteId: second, role: 'auditor' },
  ]);
  expect(await expectRefusal(partly, 'facilities.create', plant)).toEqual(['RoleNotAtAllSites']);
});
