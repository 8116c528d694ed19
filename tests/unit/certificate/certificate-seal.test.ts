import { expect, test } from 'vitest';
import { initialsOf } from '../../../shared/domain/certificate/initials.ts';
import { fromBase32, toBase32 } from '../../../shared/domain/certificate/base32.ts';
import { parseSeal, verifySeal } from '../../../shared/domain/certificate/certificate-seal.ts';
import { qrCode } from '../../../main/core/documents/bar-codes.ts';
import { verifyingKeyOf } from '../../../main/core/documents/certificate/verifying-key.ts';
import {
  certificateFixture,
  lineFixture,
  signerFixture,
  statementFixture,
} from '../../support/papers/certificate-fixture.ts';

const signer = signerFixture();
const key = verifyingKeyOf(signer.key.publicKey);
const verify = key?.verify ?? (() => false);

test('CT-04 a seal says the key facts and verifies with the public key alone', () => {
  const signed = parseSeal(certificateFixture().proof.seal);
  expect(signed?.seal).toMatchObject({
    number: 'CRT-KZ1-26-000012-V',
    sample: false,
    authority: 'KZ-ABAY',
    destroyedOn: '2026-11-14',
    lines: 1,
    totals: [{ amount: 4_500_000, unit: 'H87' }],
    massGrams: 4_185_000,
    approvers: ['AS'],
    witnesses: ['GA', 'SNV'],
    treeSize: 14,
  });
  expect(signed !== undefined && verifySeal(signed, verify)).toBe(true);
});

test('CT-04 another key does not verify the seal', () => {
  const signed = parseSeal(certificateFixture().proof.seal);
  const other = verifyingKeyOf(signerFixture(true).key.publicKey);
  expect(signed !== undefined && other !== undefined && verifySeal(signed, other.verify)).toBe(
    false,
  );
});

test('CT-04 no letter of the seal can be changed, dropped or added', () => {
  const text = certificateFixture().proof.seal;
  const stillGood = (changed: string): boolean => {
    const signed = parseSeal(changed);
    return signed !== undefined && verifySeal(signed, verify);
  };
  const survivors: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const letter of ['A', '7', '0', ' ', '/', '+']) {
      const changed = text.slice(0, at) + letter + text.slice(at + 1);
      if (changed !== text && stillGood(changed)) survivors.push(changed);
    }
    if (stillGood(text.slice(0, at) + text.slice(at + 1))) survivors.push(`without ${at}`);
  }
  for (const changed of [`${text} `, `${text}A`, ` ${text}`, text.toLowerCase(), `${text}/`]) {
    if (stillGood(changed)) survivors.push(changed);
  }
  expect(survivors).toEqual([]);
});

test('CT-04 the seal of a large and varied certificate fits a code of version 20 at most', () => {
  const units = ['H87', 'GRM', 'MLT', 'PR', 'SET', 'MMK'];
  const lines = units.map((unit, index) => {
    const large = { amount: 9_007_199_254_740_991, unit };
    return lineFixture(index + 1, {
      seized: large,
      destroyed: large,
      destroyedMassGrams: 1_000_000_000_000_000,
    });
  });
  const statement = statementFixture(lines);
  const [method] = statement.methods;
  const methods = method === undefined ? [] : [method, method, method];
  const { seal } = certificateFixture(statementFixture(lines, { methods })).proof;
  expect(parseSeal(seal)?.seal.totals).toHaveLength(6);
  const version = (text: string): number => (qrCode(text).modulesAcross - 17) / 4;
  expect(version(seal)).toBeLessThanOrEqual(20);
  expect(version(certificateFixture().proof.seal)).toBe(11);
});

test('base32 has one spelling for one value', () => {
  expect(toBase32(Uint8Array.of(255))).toBe('74');
  expect(fromBase32('74')).toEqual(Uint8Array.of(255));
  expect(fromBase32('75')).toBeUndefined();
  expect(fromBase32('7')).toBeUndefined();
  expect(fromBase32('a4')).toBeUndefined();
});

test.each([
  ['Айгүл Серікова', 'AS'],
  ['Ж. Оразбаев', 'ZHO'],
  ['Éva Nagy', 'EN'],
  ['Сергей Николаевич Верещагин', 'SNV'],
  ['李明', 'X'],
  ['', 'X'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
