import { describe, expect, it } from 'vitest';

import {
  checkCharacter,
  formatReference,
  parseReference,
} from '../../../shared/kernel/reference.ts';

const parts = { kind: 'LOT', site: 'KZ1', year: 26, serial: 4217 } as const;
const written = formatReference(parts);

describe('references', () => {
  it('computes the check character of a published MOD 37,36 example (a GRid)', () => {
    expect(checkCharacter('A12425GABC1234002')).toBe('M');
  });

  it('writes kind, site, year, six digits and the check character', () => {
    expect(written).toBe('LOT-KZ1-26-004217-E');
    expect(formatReference({ ...parts, serial: 12_345_678 })).toMatch(/^LOT-KZ1-26-12345678-.$/);
  });

  it.each([
    ['lower case', 'lot-kz1-26-004217-e'],
    ['stray spaces', '  LOT-KZ1 -26- 004217-E '],
    ['spaces for separators', 'LOT KZ1 26 004217 E'],
    ['long dashes', 'LOT–KZ1—26−004217‐E'],
    ['no separators', 'LOTKZ126004217E'],
    ['a Russian keyboard', 'ДЩЕ-ЛЯ1-26-004217-У'],
    ['a Kazakh keyboard', 'ДЩЕөЛЯ"өә,өққңә".өУ'],
  ])('reads a scan with %s', (_, scan) => {
    expect(parseReference(scan)).toEqual({ ok: true, value: parts });
  });

  it.each([
    ['LOT-KZ1-26-004218-E', 'ReferenceCheckWrong'],
    ['LOT-KZ1-26-004217-F', 'ReferenceCheckWrong'],
    ['XXX-KZ1-26-004217-E', 'ReferenceMalformed'],
    ['LOT-KZ1-26-000000-0', 'ReferenceMalformed'],
    ['LOT-KZ1-26-4217-E', 'ReferenceMalformed'],
    ['4006381333931', 'ReferenceMalformed'],
    ['', 'ReferenceMalformed'],
    ['L'.repeat(500), 'ReferenceMalformed'],
  ])('refuses %s as %s', (scan, code) => {
    expect(parseReference(scan)).toMatchObject({ ok: false, error: { code } });
  });
});
