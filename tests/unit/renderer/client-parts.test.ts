import { describe, expect, test } from 'vitest';
import { isUuid } from '../../../shared/kernel/ids.ts';
import { makeCell } from '../../../renderer/rpc/cell.ts';
import { beginSaving, endSaving, saveState } from '../../../renderer/rpc/save-state.ts';
import { uuidV7 } from '../../../renderer/rpc/uuid-v7.ts';
import { inputRejections } from '../../../renderer/ui/form/input-rejections.ts';

describe('ids of commands', () => {
  test('are UUIDs of version 7 in the order of time', () => {
    const earlier = uuidV7(1_700_000_000_000);
    const later = uuidV7(1_700_000_000_001);
    expect(isUuid(earlier)).toBe(true);
    expect(earlier.charAt(14)).toBe('7');
    expect('89ab').toContain(earlier.charAt(19));
    expect(earlier < later).toBe(true);
    expect(Number.parseInt(earlier.replaceAll('-', '').slice(0, 12), 16)).toBe(1_700_000_000_000);
  });
});

describe('the state of saving', () => {
  test('says saved only when the last command is home', () => {
    beginSaving();
    beginSaving();
    endSaving('saved');
    expect(saveState.get()).toMatchObject({ kind: 'saving' });
    endSaving('saved');
    expect(saveState.get()).toMatchObject({ kind: 'saved' });
  });

  test('keeps a refusal in sight', () => {
    beginSaving();
    endSaving('unavailable');
    expect(saveState.get()).toEqual({ kind: 'not-saved', why: 'unavailable' });
  });
});

test('a cell tells its listeners once for each change, and not after they left', () => {
  const cell = makeCell(1);
  let heard = 0;
  const leave = cell.subscribe(() => {
    heard += 1;
  });
  cell.set(2);
  cell.set(2);
  leave();
  cell.set(3);
  expect(heard).toBe(1);
});

describe('slips of the hand', () => {
  test('are all named at once, each by its field', () => {
    const slips = inputRejections('people.create', {
      login: 'a b',
      name: '',
      position: 'Storekeeper',
      assignments: [],
      password: 'long enough',
    });
    expect(slips.map(({ code, field }) => [field, code])).toEqual([
      ['login', 'InputWrongFormat'],
      ['name', 'InputMissing'],
      ['assignments', 'InputMissing'],
    ]);
  });

  test('name the bound that was passed', () => {
    const slips = inputRejections('settings.update', { idleMinutes: 0 });
    expect(slips.find(({ field }) => field === 'idleMinutes')).toEqual({
      code: 'InputTooSmall',
      field: 'idleMinutes',
      facts: { minimum: 1 },
    });
  });

  test('a right input has none', () => {
    expect(inputRejections('session.signIn', { login: 'clerk', password: 'x' })).toEqual([]);
  });
});
