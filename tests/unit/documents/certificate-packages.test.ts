import { expect, test } from 'vitest';
import { certificateModel } from '../../../main/core/documents/certificate/certificate-model.ts';
import type { Block } from '../../../main/core/documents/document-model.ts';
import { wordJoiner } from '../../../main/core/documents/legible-text.ts';
import type { StatedPackage } from '../../../shared/domain/certificate/stated-goods.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
} from '../../support/papers/certificate-fixture.ts';

type Table = Extract<Block, { kind: 'table' }>;

function packages(count: number): readonly StatedPackage[] {
  return Array.from({ length: count }, (_, index) => ({
    reference: `PKG-KZ1-26-${String(index + 1).padStart(6, '0')}-X`,
    packaging: 'PX',
    seals: [`S-${String(index + 1).padStart(3, '0')}`],
    grossGrams: 125_000,
    verification: index === 1 ? 'mismatch' : 'verified',
  }));
}

function tablesOf(count: number): { readonly goods: string; readonly annex: Table | undefined } {
  const statement = statementFixture([lineFixture(1, { packages: packages(count) })]);
  const { blocks } = certificateModel(certificateFixture(statement));
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.lead === 'Packages and seals',
  );
  const annex = blocks[at + 1];
  const goods = blocks.find((block) => block.kind === 'table');
  return {
    goods: JSON.stringify(goods).replaceAll(wordJoiner, ''),
    annex: at > 0 && annex?.kind === 'table' ? annex : undefined,
  };
}

test('a line names up to four seals itself', () => {
  expect(tablesOf(3).goods).toContain('Packages: 3 (seals S-001, S-002, S-003)');
});

test('a line of many packages names the first and the last seal and leads to the annex', () => {
  const { goods } = tablesOf(45);
  expect(goods).toContain('Packages: 45 (seals S-001 – S-045; see the annex)');
  expect(goods).not.toContain('S-002');
});

test('DW-06 the annex has every package once, with its seal, weight and finding', () => {
  const { annex } = tablesOf(45);
  expect(annex?.columns).toHaveLength(8);
  expect(annex?.rows).toHaveLength(23);
  expect(annex?.rows.every((row) => row.length === 8)).toBe(true);
  const said = JSON.stringify(annex?.rows).replaceAll(wordJoiner, '');
  for (const { reference, seals } of packages(45)) {
    expect(said.split(reference)).toHaveLength(2);
    expect(said).toContain(seals[0]);
  }
  expect(said.match(/differs/g)).toHaveLength(1);
  expect(said.match(/as expected/g)).toHaveLength(44);
});

test('a short annex is set one package a row; none without packages', () => {
  expect(tablesOf(5).annex?.rows).toHaveLength(5);
  expect(tablesOf(5).annex?.columns).toHaveLength(4);
  expect(tablesOf(0).annex).toBeUndefined();
});
