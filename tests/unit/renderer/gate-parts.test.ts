import { describe, expect, test } from 'vitest';
import {
  emptyReception,
  emptyKind,
  packagesOf,
  withSeal,
} from '../../../renderer/features/receive/reception.ts';
import type { Reception } from '../../../renderer/features/receive/reception.ts';
import { readPartialDate } from '../../../renderer/ui/day/day-text.ts';

let keys = 0;
const newKey = (): string => {
  keys += 1;
  return String(keys);
};

/** A reception with packages of these seals; empty text for none. */
function receptionOf(...seals: readonly string[]): Reception {
  const packages = seals.flatMap((seal) => packagesOf({ ...emptyKind, seal }, 1, newKey));
  return { ...emptyReception, packages };
}

describe('the scan of a seal at the gate', () => {
  test('goes to the first package that has none', () => {
    const scan = withSeal(receptionOf('S-1', '', ''), 'S-2');
    expect(scan).toMatchObject({ kind: 'package' });
    const seals = scan.kind === 'package' ? scan.change.packages?.map(({ seal }) => seal) : [];
    expect(seals).toEqual(['S-1', 'S-2', '']);
  });

  test('goes to the kind that is being typed when every package has one', () => {
    const scan = withSeal(receptionOf('S-1'), 'S-2');
    expect(scan).toMatchObject({ kind: 'form', change: { kind: { seal: 'S-2' } } });
  });

  test('is refused where a package bears it already, and where nothing waits for one', () => {
    expect(withSeal(receptionOf('S-1', 'S-2'), 'S-2')).toEqual({ kind: 'twice', at: 1 });
    const full = { ...receptionOf('S-1'), kind: { ...emptyKind, seal: 'S-2' } };
    expect(withSeal(full, 'S-3')).toEqual({ kind: 'no-package' });
  });

  test('passes over a package that was found without a seal', () => {
    const reception = receptionOf('');
    const [bare] = reception.packages;
    const packages = bare === undefined ? [] : [{ ...bare, condition: 'none' as const }];
    expect(withSeal({ ...reception, packages }, 'S-1').kind).toBe('form');
  });
});

test.each([
  ['14.08.2025', '2025-08-14'],
  [' 1.8.2025 ', '2025-08-01'],
  ['08.2025', '2025-08'],
  ['2025', '2025'],
  ['2025-08', '2025-08'],
  ['31.02.2025', '31.02.2025'],
  ['20252026', '20252026'],
])('the date %s, as far as it is known, is %s', (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});
