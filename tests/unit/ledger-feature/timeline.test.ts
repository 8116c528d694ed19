import { describe, expect, test } from 'vitest';
import { factsOf, timelineEntryOf } from '../../../main/core/ledger/timeline.ts';

const event = {
  id: '019aa000-0000-7000-8000-000000000001',
  type: 'LotReceived',
  version: 1,
  at: '2026-11-21T08:30:00.000Z',
  actor: { kind: 'user', userId: 'u', name: 'A. Storekeeper', role: 'storekeeper' },
  site: null,
  station: 'gate-pc',
  command: { id: 'c', procedure: 'lots.receive' },
  reason: 'Truck of the morning',
  subjects: ['lot'],
  data: { reference: 'LOT-1', quantity: { amount: 4_500_000, unit: 'H87' } },
};

describe('timelineEntryOf', () => {
  test('reads who, where, why and the facts, and writes the hash in hexadecimal', () => {
    const row = { seq: 7, body: JSON.stringify(event), leaf_hash: new Uint8Array([0, 171]) };
    expect(timelineEntryOf(row)).toEqual({
      seq: 7,
      at: '2026-11-21T08:30:00.000Z',
      type: 'LotReceived',
      actorName: 'A. Storekeeper',
      actorRole: 'storekeeper',
      station: 'gate-pc',
      reason: 'Truck of the morning',
      facts: { reference: 'LOT-1', quantityAmount: 4_500_000, quantityUnit: 'H87' },
      leafHash: '00ab',
    });
  });

  test('an act of the program has no name, only the role of the program', () => {
    const body = JSON.stringify({ ...event, actor: { kind: 'program' } });
    const entry = timelineEntryOf({ seq: 1, body, leaf_hash: new Uint8Array(1) });
    expect([entry.actorName, entry.actorRole]).toEqual(['', 'program']);
  });
});

describe('factsOf', () => {
  test('keeps texts, numbers and truths, texts and numbers two levels deep, and nothing else', () => {
    expect(factsOf({ a: 1, b: true, c: null, d: [1], e: { f: 'x', g: { h: 1 } } })).toEqual({
      a: 1,
      b: 'true',
      eF: 'x',
    });
  });

  test('writes a list of texts as one fact', () => {
    expect(factsOf({ refusals: ['AC-01 NotPermitted', 'DW-01 ApproverIsRequester'] })).toEqual({
      refusals: 'AC-01 NotPermitted, DW-01 ApproverIsRequester',
    });
  });

  test('names the lots of a list, and of a long one the first and how many there are', () => {
    const lots = Array.from({ length: 7 }, (_, index) => ({ lotReference: `LOT-${index + 1}` }));
    expect(factsOf({ lots: lots.slice(0, 2), lines: lots, weights: [{ grams: 1 }] })).toEqual({
      lots: 'LOT-1, LOT-2',
      lines: 'LOT-1, LOT-2, LOT-3, LOT-4, LOT-5, … (7)',
    });
  });

  test('a missing translation of a name falls back to English', () => {
    expect(factsOf({ site: { en: 'Post', ru: '', kk: 'Бекет' } })).toEqual({
      siteEn: 'Post',
      siteRu: 'Post',
      siteKk: 'Бекет',
    });
  });
});
