import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { cfr177NarrativeRules } from '../../../shared/catalog/storage/cfr177-pack.ts';
import { emissionTraps } from '../../../shared/catalog/disposal/emission-factors.ts';
import { ghsCodes } from '../../../shared/catalog/storage/ghs.ts';
import { goodsCategoryCodes } from '../../../shared/catalog/goods/goods-category.ts';
import { lgkCodes } from '../../../shared/catalog/storage/lgk.ts';
import { checklistCodes, methodCodes, ppeCodes } from '../../../shared/catalog/disposal/method.ts';
import { methodReasonNumbers } from '../../../shared/catalog/disposal/method-table.ts';
import { operations } from '../../../shared/catalog/disposal/operations.ts';
import { packagings } from '../../../shared/catalog/goods/packagings.ts';
import { temperatureBandCodes } from '../../../shared/catalog/storage/temperature-bands.ts';
import { trgsConditions } from '../../../shared/catalog/storage/trgs510-pack.ts';
import { unClassCodes } from '../../../shared/catalog/storage/un-classes.ts';
import { wasteCodes } from '../../../shared/catalog/disposal/waste-codes.ts';
import { basisKinds } from '../../../shared/domain/disposition/basis-kinds.ts';
import { reviewAnswers } from '../../../shared/domain/goods/answer-review.ts';
import { holdKinds } from '../../../shared/domain/goods/holds.ts';
import { locationKinds } from '../../../shared/domain/storage/storage-facts.ts';
import { units } from '../../../shared/kernel/units.ts';
import { catalogEn } from '../../../shared/text/catalog/en.ts';
import { catalogKk } from '../../../shared/text/catalog/kk.ts';
import { catalogRu } from '../../../shared/text/catalog/ru.ts';
import { goodsEn } from '../../../shared/text/goods/en.ts';
import { dispositionRulesEn } from '../../../shared/text/rules/disposition-en.ts';
import { dispositionRulesKk } from '../../../shared/text/rules/disposition-kk.ts';
import { dispositionRulesRu } from '../../../shared/text/rules/disposition-ru.ts';
import { kernelRulesEn } from '../../../shared/text/rules/kernel-en.ts';
import { kernelRulesKk } from '../../../shared/text/rules/kernel-kk.ts';
import { kernelRulesRu } from '../../../shared/text/rules/kernel-ru.ts';
import { storageRulesEn } from '../../../shared/text/rules/storage-en.ts';
import { storageRulesKk } from '../../../shared/text/rules/storage-kk.ts';
import { storageRulesRu } from '../../../shared/text/rules/storage-ru.ts';

type Words = Readonly<Record<string, string>>;

const sets: readonly (readonly [string, Words, Words, Words])[] = [
  ['catalogue', catalogEn, catalogRu, catalogKk],
  ['storage', storageRulesEn, storageRulesRu, storageRulesKk],
  ['disposition', dispositionRulesEn, dispositionRulesRu, dispositionRulesKk],
  ['kernel', kernelRulesEn, kernelRulesRu, kernelRulesKk],
];

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted();
}

describe.each(sets)('words of the %s', (_, en, ru, kk) => {
  it('has the same keys in English, Russian and Kazakh', () => {
    expect(Object.keys(ru)).toEqual(Object.keys(en));
    expect(Object.keys(kk)).toEqual(Object.keys(en));
  });

  it('has the same placeholders in all three', () => {
    for (const [key, text] of Object.entries(en)) {
      expect(placeholders(ru[key] ?? ''), key).toEqual(placeholders(text));
      expect(placeholders(kk[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('is written, not transliterated: every Russian and Kazakh text has Cyrillic', () => {
    for (const key of Object.keys(en)) {
      expect(ru[key], key).toMatch(/[а-яё]/i);
      expect(kk[key], key).toMatch(/[а-яәіңғүұқөһ]/i);
    }
  });
});

describe('every row of the catalogue has its words', () => {
  const wanted = [
    ...goodsCategoryCodes.map((code) => `category.${code}`),
    ...methodCodes.map((code) => `method.${code}`),
    ...methodReasonNumbers.map((code) => `methodReason.${code}`),
    ...['general', 'prohibited', 'not-applicable', 'composition-unknown'].map(
      (code) => `methodReason.${code}`,
    ),
    ...checklistCodes.map((code) => `checklist.${code}`),
    ...ppeCodes.map((code) => `ppe.${code}`),
    ...lgkCodes.map((code) => `lgk.${code}`),
    ...unClassCodes.map((code) => `unClass.${code}`),
    ...ghsCodes.map((code) => `ghs.${code}`),
    ...trgsConditions.map((code) => `trgsCondition.${code}`),
    ...cfr177NarrativeRules.map((rule) => `cfr177Rule.${rule.code}`),
    ...temperatureBandCodes.map((code) => `band.${code}`),
    ...[...packagings.keys()].map((code) => `packaging.${code}`),
    ...[...operations.keys()].map((code) => `operation.${code}`),
    ...[...wasteCodes.keys()].map((code) => `wasteCode.${code}`),
    ...emissionTraps.map((code) => `emissionTrap.${code}`),
    ...units.map((row) => row.nameKey),
  ];

  it.each(wanted)('%s', (key) => {
    expect(Object.keys(catalogEn)).toContain(key);
  });

  it('has words for kinds of places, holds, bases and answers', () => {
    const storage = Object.keys(storageRulesEn);
    const disposition = Object.keys(dispositionRulesEn);
    for (const kind of locationKinds) expect(storage).toContain(`locationKind.${kind}`);
    for (const kind of holdKinds) expect(Object.keys(goodsEn)).toContain(`hold.kind.${kind}`);
    for (const kind of basisKinds) expect(disposition).toContain(`basisKind.${kind}`);
    for (const kind of reviewAnswers) expect(disposition).toContain(`reviewAnswer.${kind}`);
  });
});

describe('every code of a finding or rejection has its words', () => {
  const shared = new URL('../../../shared/', import.meta.url);
  const folders = ['domain/storage/', 'domain/disposition/'];
  const files = folders.flatMap((folder) =>
    readdirSync(new URL(folder, shared)).map((name) => `${folder}${name}`),
  );
  const single = ['quantity', 'reference', 'legal-date']
    .map((name) => `kernel/${name}.ts`)
    .concat('catalog/goods/category-aliases.ts');
  const sources = [...files, ...single]
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(new URL(file, shared), 'utf8'));
  const words = { ...storageRulesEn, ...dispositionRulesEn, ...kernelRulesEn };
  const known = new Set(Object.keys(words));

  it('why and remedy for each', () => {
    const codes = new Set(
      sources.flatMap((source) =>
        [...source.matchAll(/'([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)'/g)].map((match) => match[1]),
      ),
    );
    expect(codes.size).toBeGreaterThan(60);
    const missing = [...codes].filter(
      (code) =>
        !(known.has(`findings.${code}.text`) && known.has(`findings.${code}.remedy`)) &&
        !(known.has(`rejections.${code}.why`) && known.has(`rejections.${code}.remedy`)) &&
        !known.has(`assumptions.${code}.why`),
    );
    expect(missing).toEqual([]);
  });
});
