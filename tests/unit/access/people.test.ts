import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

let program: Program;
let admin: Client;

beforeEach(async () => {
  program = await sampleProgram();
  admin = await program.as('administrator');
});
afterEach(() => program.dispose());

const newcomer: InputOf<'people.create'> = {
  login: 'Newcomer',
  name: 'Сауле Ахметова',
  position: 'Storekeeper',
  assignments: [{ siteId: null, role: 'storekeeper' }],
  password: 'a rather long sentence',
};

async function userId(login: string): Promise<string> {
  const { items } = await expectValue(admin, 'people.list', { search: login, limit: 50 });
  return items.find((item) => item.login === login)?.id ?? '';
}

describe('accounts', () => {
  test('a new person signs in with the password that was given', async () => {
    await expectValue(admin, 'people.create', newcomer);
    const own = program.connect();
    const view = await expectValue(own, 'session.signIn', {
      login: 'newcomer',
      password: newcomer.password,
    });
    expect(view.user).toMatchObject({ name: newcomer.name, role: 'storekeeper' });
  });

  test('a login is taken once, whatever its case', async () => {
    await expectValue(admin, 'people.create', newcomer);
    expect(await expectRefusal(admin, 'people.create', { ...newcomer, login: 'NEWCOMER' })).toEqual(
      ['LoginTaken'],
    );
  });

  test('everything wrong with the role list is said at once', async () => {
    const siteId = '019aa000-0000-7000-8000-000000000001';
    const wrong = [
      { siteId: null, role: 'auditor' },
      { siteId: null, role: 'storekeeper' },
      { siteId, role: 'auditor' },
    ] as const;
    expect(
      await expectRefusal(admin, 'people.create', { ...newcomer, assignments: [...wrong] }),
    ).toEqual(['AssignmentRepeated', 'SiteUnknown']);
  });

  test('a password that is too short is refused beside its field', async () => {
    const reply = await admin.call('people.create', { ...newcomer, password: 'short' });
    expect(reply).toMatchObject({
      ok: false,
      error: { rejections: [{ code: 'PasswordTooShort', field: 'password' }] },
    });
  });

  test('a list is found by name in any case, page by page, each person once', async () => {
    const all = await expectValue(admin, 'people.list', { limit: 200 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await expectValue(admin, 'people.list', {
        limit: 2,
        ...(cursor === undefined ? {} : { cursor }),
      });
      expect(page.total).toBe(all.items.length);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(all.items.map(({ id }) => id));
    await expectValue(admin, 'people.create', newcomer);
    const found = await expectValue(admin, 'people.list', { search: 'АХМЕТ' });
    expect(found.items.map(({ login }) => login)).toEqual(['newcomer']);
    expect(found.total).toBe(1);
  });

  test('a person is found by name, login or position, by ё and е alike', async () => {
    const person = { ...newcomer, name: 'Фёдор Королев', position: 'Младший учётчик' };
    await expectValue(admin, 'people.create', person);
    for (const search of ['ФЕДОР', 'королёв', 'newcomer', 'учетчик']) {
      const found = await expectValue(admin, 'people.list', { search });
      expect(found.items.map(({ login }) => login)).toEqual(['newcomer']);
    }
  });

  test('who is deactivated is signed out at once and cannot come back', async () => {
    const store = await program.as('storekeeper');
    const id = await userId('store');
    await expectValue(admin, 'people.setActive', {
      userId: id,
      active: false,
      reason: 'Moved away',
    });
    expect(await expectRefusal(store, 'sites.list', {})).toEqual(['NotSignedIn']);
    const again = program.connect();
    expect(
      await expectRefusal(again, 'session.signIn', {
        login: 'store',
        password: 'sample-impound-26',
      }),
    ).toEqual(['UserInactive']);
    await expectValue(admin, 'people.setActive', { userId: id, active: true, reason: 'Came back' });
    await program.as('storekeeper');
  });

  test('AC-01 nobody locks the last administrator out, nor themselves', async () => {
    const id = await userId('admin');
    const off = { userId: id, active: false, reason: 'Leaves today' };
    expect(await expectRefusal(admin, 'people.setActive', off)).toEqual(['OwnAccount']);
    const demoted = {
      userId: id,
      name: 'Dana Ermekova',
      position: 'Auditor',
      assignments: [{ siteId: null, role: 'auditor' as const }],
    };
    expect(await expectRefusal(admin, 'people.update', demoted)).toEqual(['LastAdministrator']);
    await expectValue(admin, 'people.create', {
      ...newcomer,
      assignments: [{ siteId: null, role: 'administrator' }],
    });
    await expectValue(admin, 'people.update', demoted);
  });

  test('AC-01 a changed role holds for the session that is open', async () => {
    const store = await program.as('storekeeper');
    expect(await expectRefusal(store, 'people.list', {})).toEqual(['NotPermitted']);
    await expectValue(admin, 'people.update', {
      userId: await userId('store'),
      name: 'Arman Seitkali',
      position: 'Auditor',
      assignments: [{ siteId: null, role: 'auditor' }],
    });
    await expectValue(store, 'people.list', {});
  });

  test('AC-01 a person works only at the sites they are assigned to', async () => {
    const { items } = await expectValue(admin, 'sites.list', {});
    const [first, second] = items;
    await expectValue(admin, 'people.create', {
      ...newcomer,
      assignments: [{ siteId: second?.id ?? '', role: 'storekeeper' }],
    });
    const own = program.connect();
    const view = await expectValue(own, 'session.signIn', {
      login: 'newcomer',
      password: newcomer.password,
    });
    expect(view.site?.id).toBe(second?.id);
    expect(view.sites).toHaveLength(1);
    const elsewhere = { siteId: first?.id ?? '' };
    expect(await expectRefusal(own, 'session.chooseSite', elsewhere)).toEqual(['SiteNotAssigned']);
    expect(
      await expectRefusal(own, 'locations.children', { ...elsewhere, parentId: null }),
    ).toEqual(['SiteNotAssigned']);
  });
});

test('AC-01 the role for a site goes before the role for all sites', async () => {
  const { items } = await expectValue(admin, 'sites.list', {});
  const [first, second] = items.map(({ id }) => id);
  const roles = [
    { siteId: null, role: 'auditor' as const },
    { siteId: first ?? '', role: 'storekeeper' as const },
  ];
  const { password } = newcomer;
  await expectValue(admin, 'people.create', { ...newcomer, assignments: roles });
  const own = program.connect();
  const view = await expectValue(own, 'session.signIn', { login: 'newcomer', password });
  expect([view.site?.id, view.user?.role]).toEqual([first, 'storekeeper']);
  expect(await expectRefusal(own, 'people.list', {})).toEqual(['NotPermitted']);
  const there = await expectValue(own, 'session.chooseSite', { siteId: second ?? '' });
  expect(there.user?.role).toBe('auditor');
  await expectValue(own, 'people.list', {});
});

describe('AC-01 an administrator of one site', () => {
  let local: Client;
  let own: string;

  beforeEach(async () => {
    const { items } = await expectValue(admin, 'sites.list', {});
    own = items[0]?.id ?? '';
    await expectValue(admin, 'people.create', {
      ...newcomer,
      login: 'local',
      assignments: [{ siteId: own, role: 'administrator' }],
    });
    local = program.connect();
    await expectValue(local, 'session.signIn', { login: 'local', password: newcomer.password });
  });

  test('AC-01 manages the people of that site alone', async () => {
    const { id } = await expectValue(local, 'people.create', {
      ...newcomer,
      assignments: [{ siteId: own, role: 'storekeeper' }],
    });
    const everywhere = [{ siteId: null, role: 'administrator' as const }];
    const { name, position } = newcomer;
    expect(
      await expectRefusal(local, 'people.create', { ...newcomer, assignments: everywhere }),
    ).toEqual(['NotPermitted']);
    expect(
      await expectRefusal(local, 'people.update', {
        userId: id,
        name,
        position,
        assignments: everywhere,
      }),
    ).toEqual(['NotPermitted']);
    const password = 'given by the office';
    const chief = await userId('admin');
    expect(await expectRefusal(local, 'people.resetPassword', { userId: chief, password })).toEqual(
      ['NotPermitted'],
    );
    expect(
      await expectRefusal(local, 'people.setActive', {
        userId: chief,
        active: false,
        reason: 'Takeover',
      }),
    ).toEqual(['NotPermitted']);
    await expectValue(local, 'people.resetPassword', { userId: id, password });
  });

  test('AC-01 changes nothing of the whole authority', async () => {
    const settings = await expectValue(local, 'settings.get', {});
    expect(await expectRefusal(local, 'settings.update', { ...settings, reason: 'Mine' })).toEqual([
      'NotPermitted',
    ]);
    const name = { en: 'Mine', ru: '', kk: '' };
    expect(
      await expectRefusal(local, 'authority.update', { name, country: 'KZ', reason: 'Mine' }),
    ).toEqual(['NotPermitted']);
    const site = { name, country: 'KZ', place: 'Aktau', timeZone: 'Asia/Aqtau' };
    expect(await expectRefusal(local, 'sites.create', { code: 'KZ8', ...site })).toEqual([
      'NotPermitted',
    ]);
    const { items } = await expectValue(admin, 'sites.list', {});
    const other = items.find(({ id }) => id !== own)?.id ?? '';
    expect(
      await expectRefusal(local, 'sites.update', { siteId: other, ...site, reason: 'Mine' }),
    ).toEqual(['SiteNotAssigned']);
    await expectValue(local, 'sites.update', { siteId: own, ...site, reason: 'Moved' });
  });
});

describe('passwords', () => {
  test('AC-04 an administrator changes the own password with the old one alone', async () => {
    const password = 'given by the office';
    const own = { userId: await userId('admin'), password };
    expect(await expectRefusal(admin, 'people.resetPassword', own)).toEqual(['OwnPassword']);
    const still = await program.as('administrator');
    await expectValue(still, 'sites.list', {});
  });

  test('AC-04 a password that an administrator gave must be changed before anything else', async () => {
    const store = await program.as('storekeeper');
    await expectValue(admin, 'people.resetPassword', {
      userId: await userId('store'),
      password: 'given by the office',
    });
    expect(await expectRefusal(store, 'sites.list', {})).toEqual(['NotSignedIn']);
    const own = program.connect();
    const view = await expectValue(own, 'session.signIn', {
      login: 'store',
      password: 'given by the office',
    });
    expect(view.state).toBe('password-change-due');
    expect(await expectRefusal(own, 'sites.list', {})).toEqual(['PasswordChangeDue']);
    const change = { password: 'given by the office', newPassword: 'a sentence of my own' };
    const changed = await expectValue(own, 'session.changePassword', change);
    expect(changed.state).toBe('signed-in');
    await expectValue(own, 'sites.list', {});
  });

  test('the old password is asked for, and the new one must differ', async () => {
    const store = await program.as('storekeeper');
    const password = 'sample-impound-26';
    expect(
      await expectRefusal(store, 'session.changePassword', {
        password: 'wrong',
        newPassword: 'a sentence of my own',
      }),
    ).toEqual(['CredentialsWrong']);
    expect(
      await expectRefusal(store, 'session.changePassword', { password, newPassword: password }),
    ).toEqual(['PasswordUnchanged']);
  });

  test('a reset opens a locked account', async () => {
    const own = program.connect();
    for (let count = 0; count < 5; count += 1) {
      await own.call('session.signIn', { login: 'store', password: 'wrong' });
    }
    const locked = await expectValue(admin, 'people.list', { search: 'store' });
    expect(locked.items[0]?.lockedUntil).toBe('2026-11-21T08:01:00.000Z');
    const work = await expectValue(admin, 'work.list', {});
    expect(work.cards.map(({ code }) => code)).toContain('user-locked');
    await expectValue(admin, 'people.resetPassword', {
      userId: locked.items[0]?.id ?? '',
      password: 'given by the office',
    });
    await expectValue(own, 'session.signIn', { login: 'store', password: 'given by the office' });
  });
});
