import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { emptyProgram, expectRefusal, expectValue } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

let program: Program;
beforeEach(async () => {
  program = await emptyProgram();
});
afterEach(() => program.dispose());

const input: InputOf<'setup.complete'> = {
  authority: { name: { en: 'Customs', ru: 'Таможня', kk: '' }, code: 'KGD', country: 'KZ' },
  site: {
    code: 'KZ1',
    name: { en: 'Central store', ru: '', kk: '' },
    country: 'KZ',
    place: 'Almaty',
    timeZone: 'Asia/Almaty',
  },
  administrator: {
    login: 'admin',
    name: 'Dana Ermekova',
    position: 'Administrator',
    password: 'a rather long sentence',
  },
  locale: 'kk',
  theme: 'dark',
};

test('the first run makes authority, site and administrator and signs them in', async () => {
  const client = program.connect();
  const before = await expectValue(client, 'session.current', {});
  expect(before).toMatchObject({ state: 'signed-out', needsSetup: true, authority: null });
  expect(await expectRefusal(client, 'session.signIn', { login: 'admin', password: 'x' })).toEqual([
    'SetupNeeded',
  ]);
  const view = await expectValue(client, 'setup.complete', input);
  expect(view).toMatchObject({
    state: 'signed-in',
    needsSetup: false,
    authority: { code: 'KGD' },
    site: { code: 'KZ1' },
    user: { role: 'administrator' },
    preferences: { locale: 'kk', theme: 'dark' },
  });
  const types = program.core.store.reader.all<{ type: string }>(
    "SELECT body ->> '$.type' AS type FROM event WHERE body ->> '$.type' <> 'CommandRefused'",
  );
  expect(types.map(({ type }) => type)).toEqual([
    'AuthoritySetUp',
    'SettingsUpdated',
    'SiteCreated',
    'UserCreated',
    'SignedIn',
  ]);
});

test('an authority is set up once, also when two windows do it at the same time', async () => {
  const replies = await Promise.all(
    [program.connect(), program.connect()].map((client) => client.call('setup.complete', input)),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await expectRefusal(program.connect(), 'setup.complete', input)).toEqual(['AlreadySetUp']);
});

test('everything wrong is said at once and nothing is made', async () => {
  const client = program.connect();
  const wrong = {
    ...input,
    site: { ...input.site, timeZone: 'Nowhere' },
    administrator: { ...input.administrator, password: 'admin' },
  };
  expect(await expectRefusal(client, 'setup.complete', wrong)).toEqual([
    'TimeZoneUnknown',
    'PasswordTooShort',
    'PasswordTooCommon',
  ]);
  expect((await expectValue(client, 'session.current', {})).needsSetup).toBe(true);
});

test('an administrator of a new authority sees what it lacks', async () => {
  const client = program.connect();
  await expectValue(client, 'setup.complete', input);
  const { cards } = await expectValue(client, 'work.list', {});
  expect(cards.map(({ code }) => code)).toEqual([
    'setup-no-places',
    'setup-no-facility',
    'setup-no-storekeeper',
    'setup-no-supervisor',
  ]);
});

test('DW-04 a facility without a permit of the day is still a gap of a new authority', async () => {
  const client = program.connect();
  await expectValue(client, 'setup.complete', input);
  const gaps = async (): Promise<readonly string[]> =>
    (await expectValue(client, 'work.list', {})).cards
      .map(({ code }) => code)
      .filter((code) => /facility|permit/.test(code));
  const facility = { name: 'Kiln', operator: 'Kiln Ltd', address: 'Almaty', country: 'KZ' };
  const { id: facilityId } = await expectValue(client, 'facilities.create', facility);
  expect(await gaps()).toEqual(['setup-no-permit']);
  const permit = {
    facilityId,
    number: 'P-1',
    issuedBy: 'Ministry of ecology',
    validFrom: '2020-01-01',
    validTo: '2020-12-31',
    wasteCodes: ['20 01 33*'],
    operations: ['D10'],
    methods: ['A'],
    capacityGrams: 1_000_000,
  };
  await expectValue(client, 'facilities.addPermit', permit);
  expect(await gaps()).toEqual(['setup-no-permit']);
  const lasting = { ...permit, number: 'P-2', validTo: '2099-12-31' };
  await expectValue(client, 'facilities.addPermit', lasting);
  expect(await gaps()).toEqual([]);
});
