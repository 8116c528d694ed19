import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { labelFormatCodes } from '../../../shared/domain/labels/label-format.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { expectError, expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { readLabels } from '../../support/papers/read-labels.ts';
import { crewOf, orderableLot, weighedCarton } from '../destruction/order-desk.ts';
import { placeAt } from '../goods/goods-desk.ts';

type Lot = OutputOf<'lots.get'>;

let program: Program;
let keeper: Client;
let lot: Lot;

beforeAll(async () => {
  program = await sampleProgram();
  const crew = await crewOf(program);
  const cartons = Array.from({ length: 30 }, (_, index) =>
    weighedCarton(100, `S-${index + 1}`, 5000 + index),
  );
  const lotId = await orderableLot(crew, 'KZ-2026/001', {}, cartons);
  keeper = crew.keeper;
  lot = await expectValue(keeper, 'lots.get', { lotId });
});

afterAll(() => program.dispose());

function ofLots(...lotIds: string[]) {
  return { kind: 'lots' as const, lotIds };
}

/** The references that a scanner reads from every label, page after page. */
function scanned({ pages }: OutputOf<'labels.printGoods'>): readonly string[] {
  return pages.flatMap((page) =>
    readLabels(page).map(({ qr, code128 }) => {
      expect(code128).toBe(qr);
      return qr;
    }),
  );
}

describe.each(labelFormatCodes)('labels on %s', (format) => {
  test('every package of a lot gets its own, and a scan of it leads back to the package', async () => {
    const of = { kind: 'packages', lotId: lot.id } as const;
    const print = await expectValue(keeper, 'labels.printGoods', { of, format, language: 'kk' });
    expect(Buffer.from(print.contentBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const references = scanned(print);
    expect(references).toEqual(lot.packages.map(({ reference }) => reference));
    expect(print).toMatchObject({ first: 1, last: 30, total: 30, labels: 30 });
    const [text = ''] = references;
    const { matches } = await expectValue(keeper, 'scan.resolve', { text });
    expect(matches).toMatchObject([{ kind: 'package', reference: text, lotId: lot.id }]);
  });

  test('a lot and a place get theirs, and scans of them lead back to both', async () => {
    const of = ofLots(lot.id);
    const ofLot = await expectValue(keeper, 'labels.printGoods', { of, format, language: 'ru' });
    expect(scanned(ofLot)).toEqual([lot.reference]);
    const locationId = await placeAt(keeper, 'KZ1-B1-IN');
    const place = { locationId, format, language: 'ru' } as const;
    const [text = ''] = scanned(await expectValue(keeper, 'labels.printPlaces', place));
    const { matches } = await expectValue(keeper, 'scan.resolve', { text });
    expect(matches).toMatchObject([{ kind: 'location', id: locationId, title: 'KZ1-B1-IN' }]);
  });
});

test('a place with all below it: every place in use, in the order of their paths', async () => {
  const admin = await program.as('administrator');
  const locationId = await placeAt(keeper, 'KZ1-B1');
  const { siteId } = await expectValue(admin, 'locations.get', { locationId });
  const inside = await expectValue(admin, 'locations.find', { siteId, text: 'KZ1-B1', limit: 50 });
  const print = await expectValue(admin, 'labels.printPlaces', {
    locationId,
    withBelow: true,
    format: 'sheet-3x8',
    language: 'kk',
  });
  const references = scanned(print);
  expect(references.length).toBe(print.total);
  expect(references).toEqual(
    expect.arrayContaining(inside.items.map(({ reference }) => reference)),
  );
});

test('copies stand together, and more than one print holds is printed in parts', async () => {
  const of = { kind: 'packages', lotId: lot.id } as const;
  const paper = { of, format: 'roll-58x40', language: 'en' } as const;
  const twice = await expectValue(keeper, 'labels.printGoods', { ...paper, from: 29, copies: 2 });
  const [, , , , ...none] = scanned(twice);
  expect(none).toEqual([]);
  expect(twice).toMatchObject({ first: 29, last: 30, total: 30, labels: 4 });
  const lotIds = Array.from({ length: 50 }, () => lot.id);
  const many = { ...paper, of: ofLots(...lotIds), copies: 10 };
  const part = await expectValue(keeper, 'labels.printGoods', many);
  expect(part).toMatchObject({ first: 1, last: 48, total: 50, labels: 480 });
  const rest = await expectValue(keeper, 'labels.printGoods', { ...many, from: part.last + 1 });
  expect(rest).toMatchObject({ first: 49, last: 50, labels: 20 });
});

test('a start beyond the sheet and a number beyond the last are refused beside their fields', async () => {
  const of = ofLots(lot.id);
  const asked = { of, format: 'sheet-2x7', start: 15, from: 2, language: 'en' } as const;
  expect(await expectError(keeper, 'labels.printGoods', asked)).toMatchObject({
    rejections: [
      { code: 'InputTooBig', field: 'from', facts: { maximum: 1 } },
      { code: 'InputTooBig', field: 'start', facts: { maximum: 14 } },
    ],
  });
  const roll = { of, format: 'roll-100x60', start: 15, language: 'en' } as const;
  expect(scanned(await expectValue(keeper, 'labels.printGoods', roll))).toEqual([lot.reference]);
});

test('AC-01 the administrator labels places and no goods; the auditor neither', async () => {
  const of = ofLots(lot.id);
  const goods = { of, format: 'roll-58x40', language: 'en' } as const;
  const admin = await program.as('administrator');
  expect(await expectRefusal(admin, 'labels.printGoods', goods)).toEqual(['NotPermitted']);
  const auditor = await program.as('auditor');
  expect(await expectRefusal(auditor, 'labels.printGoods', goods)).toEqual(['NotPermitted']);
});

test('what is not there has no label', async () => {
  const paper = { format: 'roll-58x40', language: 'en' } as const;
  const unknown = '019aa000-0000-7000-8000-00000000dead';
  const lots = { of: ofLots(lot.id, unknown), ...paper };
  expect(await expectRefusal(keeper, 'labels.printGoods', lots)).toEqual(['LotUnknown']);
  const each = { of: { kind: 'package', packageId: unknown }, ...paper } as const;
  expect(await expectRefusal(keeper, 'labels.printGoods', each)).toEqual(['PackageUnknown']);
  const place = { locationId: unknown, ...paper } as const;
  expect(await expectRefusal(keeper, 'labels.printPlaces', place)).toEqual(['LocationUnknown']);
});

test('a lot without packages has none to label', async () => {
  const { lotIds } = await expectValue(keeper, 'seizures.register', {
    number: 'KZ-2026/EMPTY',
    date: '2026-11-20',
    country: 'KZ',
    place: 'Aktau',
    office: 'Port post',
    lines: [
      {
        description: 'Cigarettes',
        category: 'tobacco',
        quantity: { amount: 10, unit: 'H87' },
        massGrams: null,
        value: null,
      },
    ],
  });
  const of = { kind: 'packages', lotId: lotIds[0] ?? '' } as const;
  const asked = { of, format: 'roll-58x40', language: 'en' } as const;
  expect(await expectRefusal(keeper, 'labels.printGoods', asked)).toEqual(['NothingToLabel']);
});
