import { describe, expect, test } from 'vitest';
import { unknownProfile } from '../../../shared/catalog/goods/profile-defaults.ts';
import { closeDiscrepancy } from '../../../shared/domain/goods/difference/close-discrepancy.ts';
import { answerReview } from '../../../shared/domain/goods/answer-review.ts';
import { carryOutExit } from '../../../shared/domain/goods/carry-out-exit.ts';
import { checkSeal } from '../../../shared/domain/goods/difference/check-seal.ts';
import { discrepancyDue } from '../../../shared/domain/goods/difference/discrepancy.ts';
import { liftHold, placeHold } from '../../../shared/domain/goods/holds.ts';
import { readProfile, writeProfile } from '../../../shared/domain/goods/profile-reading.ts';
import { readCount, recount } from '../../../shared/domain/goods/difference/settle-discrepancy.ts';
import type { DiscrepancyFacts } from '../../../shared/domain/goods/difference/settle-discrepancy.ts';
import { splitLot } from '../../../shared/domain/goods/split-lot.ts';
import { takeSample } from '../../../shared/domain/goods/take-sample.ts';
import { goodsCategories } from '../../../shared/catalog/goods/goods-categories.ts';
import { codesOf, lotFactsOf } from './lot-facts-of.ts';

const today = '2026-11-21';
const basis = {
  kind: 'court-order',
  documentNumber: 'A-1',
  documentDate: '2026-11-01',
  issuedBy: 'Court',
} as const;
const carton = {
  id: 'package-1',
  reference: 'PKG-1',
  lotId: 'lot-1',
  packaging: 'CT',
  amount: 400,
  sealNumber: 'S-1',
};
const names = { lotId: 'lot-2', reference: 'LOT-2', holds: [] };

describe('CC-05 a split', () => {
  const part = (
    amount: number,
    packageIds: readonly string[],
    massGrams: number | null = 2000,
  ) => ({
    quantity: { amount, unit: 'H87' as const },
    massGrams,
    packageIds,
  });

  test('keeps amount and mass in sum', () => {
    const decided = splitLot(lotFactsOf(), part(400, ['package-1']), [carton], names);
    expect(decided.ok && decided.value[0]?.data).toMatchObject({
      amount: 400,
      remainingAmount: 600,
      massGrams: 2000,
      remainingGrams: 3000,
    });
  });

  test.each([
    [part(1001, []), ['QuantityExceedsLot']],
    [part(1000, []), ['SplitLeavesNothing']],
    [part(400, ['other']), ['PackageNotInLot']],
    [part(300, ['package-1']), ['PackagesDoNotAddUp']],
    [part(400, ['package-1'], null), ['MassUnknown']],
    [part(400, ['package-1'], 5001), ['MassExceedsLot']],
  ])('refuses %j', (wanted, codes) => {
    const packages = wanted.quantity.amount > 400 ? [] : [carton];
    const decided = splitLot(lotFactsOf(), wanted, packages, names);
    expect(codesOf(decided)).toEqual(codes);
  });

  test('is refused for another unit, a frozen lot and a lot on an order, all at once', () => {
    const lot = lotFactsOf({ frozen: true, status: 'under-order', unit: 'PR' });
    expect(codesOf(splitLot(lot, part(400, ['package-1']), [carton], names))).toEqual([
      'LotStateWrong',
      'LotFrozen',
      'UnitDiffers',
    ]);
  });
});

describe('samples', () => {
  const request = {
    quantity: { amount: 2, unit: 'H87' as const },
    massGrams: 10,
    sealNumber: 'P-1',
    newSealNumber: 'S-2',
    purpose: 'evidence' as const,
    keptAt: 'Strong room',
    keptUntil: '2027-11-21',
  };
  const named = { id: 'sample-1', reference: 'SMP-1', today };

  test('CC-06 a sample records the seal found and the seal put on', () => {
    const decided = takeSample(lotFactsOf(), request, carton, named);
    expect(decided.ok && decided.value[0]?.data).toMatchObject({
      previousSealNumber: 'S-1',
      newSealNumber: 'S-2',
      remainingAmount: 998,
      remainingGrams: 4990,
    });
  });

  test('CC-04 a sample is never more than the package holds, nor the whole lot', () => {
    const of = (amount: number) => ({ ...request, quantity: { amount, unit: 'H87' as const } });
    expect(codesOf(takeSample(lotFactsOf(), of(401), carton, named))).toEqual([
      'QuantityExceedsLot',
    ]);
    const lot = lotFactsOf({ amount: 400 });
    expect(codesOf(takeSample(lot, of(400), carton, named))).toEqual(['SampleLeavesNothing']);
    expect(codesOf(takeSample(lot, request, undefined, named))).toEqual(['PackageNotInLot']);
  });
});

describe('holds', () => {
  test('DR-03 a hold is lifted once, with a reference', () => {
    const lot = lotFactsOf({ openHolds: 1 });
    const hold = { id: 'hold-1', kind: 'court', liftedAt: null };
    expect(codesOf(liftHold(lot, hold, 'Ruling 5'))).toEqual([]);
    expect(codesOf(liftHold(lot, undefined, 'Ruling 5'))).toEqual(['HoldUnknown']);
    const lifted = { ...hold, liftedAt: '2026-01-01T00:00:00.000Z' };
    expect(codesOf(liftHold(lot, lifted, 'Ruling 5'))).toEqual(['HoldLifted']);
  });

  test('a lot that is gone takes no hold', () => {
    const hold = { id: 'hold-1', kind: 'court', reference: 'Order' };
    expect(codesOf(placeHold(lotFactsOf({ status: 'destroyed' }), hold))).toEqual([
      'LotStateWrong',
    ]);
  });
});

describe('reviews', () => {
  test('DR-01 the next review lies after today', () => {
    const hold = (nextReview: string) => ({ answer: 'hold', nextReview }) as const;
    expect(codesOf(answerReview(lotFactsOf(), hold('2026-11-22'), today))).toEqual([]);
    expect(codesOf(answerReview(lotFactsOf(), hold(today), today))).toEqual(['DateInPast']);
  });

  test('DR-02 DR-03 DR-04 DR-06 destruction needs a basis of today or before, a sample decision, no hold', () => {
    const destroy = { answer: 'destroy', basis, sampleWaiver: null } as const;
    const late = { ...destroy, basis: { ...basis, documentDate: '2026-11-22' } };
    const lot = lotFactsOf({ openHolds: 2, frozen: true, profile: unknownProfile });
    expect(codesOf(answerReview(lot, late, today))).toEqual([
      'LotHeld',
      'LotFrozen',
      'CompositionUnknown',
      'DateInFuture',
      'SampleUndecided',
    ]);
    const sampled = lotFactsOf({ samplesTaken: 1 });
    expect(codesOf(answerReview(sampled, destroy, today))).toEqual([]);
    const waived = { ...destroy, sampleWaiver: 'Identical goods sampled' };
    expect(codesOf(answerReview(lotFactsOf(), waived, today))).toEqual([]);
  });

  test('DR-08 a donation names all three documents', () => {
    const donate = {
      answer: 'donate',
      basis,
      recipient: 'Red Crescent',
      debrandingProof: '',
      noResaleUndertaking: '',
      rightHolderConsent: '',
    } as const;
    const lot = lotFactsOf();
    const answered = answerReview(lot, donate, today);
    expect(codesOf(answered)).toEqual([
      'DebrandingProofMissing',
      'NoResaleUndertakingMissing',
      'RightHolderConsentMissing',
    ]);
    // Their words name the lot.
    const named = answered.ok ? [] : answered.error.map(({ facts }) => facts?.['lot']);
    expect(named).toEqual([lot.reference, lot.reference, lot.reference]);
  });

  test('DR-02 goods leave only as a review decided, and not while held', () => {
    const handover = { handedTo: 'Owner', document: 'Act 1' };
    expect(codesOf(carryOutExit(lotFactsOf(), handover))).toEqual(['ExitNotDecided']);
    expect(codesOf(carryOutExit(lotFactsOf({ disposition: 'destroy' }), handover))).toEqual([
      'ExitNotDecided',
    ]);
    const held = lotFactsOf({ disposition: 'release', openHolds: 1 });
    expect(codesOf(carryOutExit(held, handover))).toEqual(['LotHeld']);
    const free = carryOutExit(lotFactsOf({ disposition: 'transfer' }), handover);
    expect(free.ok && free.value[0]?.type).toBe('LotTransferred');
  });
});

describe('CC-06 a seal', () => {
  const check = (
    condition: 'intact' | 'broken' | 'missing',
    sealNumber: string | null,
    isKnown = false,
  ) => checkSeal(lotFactsOf(), carton, { condition, sealNumber, newSealNumber: null, isKnown });

  test('that is whole with its number is in order', () => {
    const decided = check('intact', 'S-1');
    expect(decided.ok && decided.value.difference).toBeUndefined();
  });

  test('whose difference is open already is recorded as it is found, and opens no other', () => {
    const decided = check('broken', 'S-1', true);
    expect(decided.ok && decided.value.difference).toBeUndefined();
    expect(decided.ok && decided.value.checked.data).toMatchObject({ condition: 'broken' });
  });

  test.each([
    [check('intact', 'S-9'), 'S-9', 'differs'],
    [check('broken', 'S-1'), 'S-1', 'broken'],
    [check('missing', null), '', 'missing'],
    [check('intact', null), '', 'missing'],
  ])(
    'that differs opens a discrepancy that freezes, with number and condition as facts (%#)',
    (decided, found, sealCondition) => {
      const facts = { freezes: true, expected: 'S-1', found, sealCondition, measure: null };
      expect(decided.ok && decided.value.difference).toMatchObject(facts);
    },
  );
});

describe('discrepancies', () => {
  const open: DiscrepancyFacts = {
    id: 'discrepancy-1',
    reference: 'DIS-1',
    kind: 'count',
    state: 'found',
    freezes: false,
    openedBy: { userId: 'finder', name: 'Berik Ospanov' },
    expectedAmount: 1010,
    foundAmount: 1000,
    unit: 'H87',
    applied: true,
    firstFoundAmount: 1000,
    packageId: null,
    expected: '1000',
    found: '990',
    measure: null,
  };
  const explained = { ...open, state: 'explained' as const };
  const close = (discrepancy: DiscrepancyFacts, acceptFound: boolean, lot = lotFactsOf()) =>
    closeDiscrepancy(
      lot,
      discrepancy,
      { closer: { userId: 'boss', name: 'Chief' }, acceptFound, note: '' },
      [],
    );

  test('DW-08 it is due after 15 days', () => {
    expect(discrepancyDue('2026-11-21')).toBe('2026-12-06');
  });

  test('it is recounted by two who did not find it', () => {
    const found = { text: '1 000', amount: null, note: '' };
    const by = (firstId: string, secondId: string, text = found.text) =>
      recount(
        lotFactsOf(),
        open,
        {
          first: { userId: firstId, name: `A ${firstId}` },
          second: { userId: secondId, name: `B ${secondId}` },
        },
        { ...found, text },
      );
    expect(codesOf(by('a', 'b'))).toEqual([]);
    expect(codesOf(by('finder', 'b'))).toEqual(['RecounterIsFinder']);
    expect(codesOf(by('a', 'finder'))).toEqual(['RecounterIsFinder']);
    expect(codesOf(by('a', 'b', 'some'))).toEqual(['CountMissing']);
  });

  test('DW-08 a second login does not make another person of who found it', () => {
    const twin = { userId: 'second-login', name: 'OSPANOV Berik' };
    const other = { userId: 'b', name: 'Dana Sarsenova' };
    const third = { userId: 'c', name: 'Erlan Bekov' };
    const found = { text: '1000', amount: null, note: '' };
    const by = (first: typeof twin, second: typeof twin) =>
      codesOf(recount(lotFactsOf(), open, { first, second }, found));
    expect(by(twin, other)).toEqual(['RecounterIsFinder']);
    expect(by(other, twin)).toEqual(['RecounterIsFinder']);
    expect(by(other, { ...other, userId: 'd' })).toEqual(['SecondPersonIsSame']);
    expect(by(other, third)).toEqual([]);
    const closing = { closer: twin, acceptFound: true, note: '' };
    expect(codesOf(closeDiscrepancy(lotFactsOf(), explained, closing, []))).toEqual([
      'CloserIsFinder',
    ]);
  });

  test.each(['destroyed', 'released', 'transferred', 'donated', 'recycled'] as const)(
    'DW-08 about goods that are %s it is closed by its reason, and changes nothing',
    (status) => {
      for (const acceptFound of [true, false]) {
        const recounted = { ...explained, foundAmount: 990, firstFoundAmount: 1000, applied: true };
        const closing = { closer: { userId: 'c', name: 'C' }, acceptFound, note: 'By the papers' };
        const decided = closeDiscrepancy(lotFactsOf({ status }), recounted, closing, []);
        expect(decided.ok && decided.value.map(({ type }) => type)).toEqual(['DiscrepancyClosed']);
      }
    },
  );

  test('a recount that finds nothing loses the lot', () => {
    const counters = { first: { userId: 'a', name: 'A' }, second: { userId: 'b', name: 'B' } };
    const decided = recount(lotFactsOf(), open, counters, { text: '0', amount: 0, note: '' });
    expect(decided.ok && decided.value.map(({ type }) => type)).toEqual([
      'DiscrepancyRecounted',
      'LotLost',
    ]);
  });

  test.each([
    ['1 000', 1000],
    ['1,000,000', 1_000_000],
    ['1\u202f234', 1234],
    ['12.5', undefined],
    ['-3', undefined],
    ['9007199254740993', undefined],
  ])('reads %s as a count', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  test('it is closed after it was explained, by another supervisor', () => {
    expect(codesOf(close(open, true))).toEqual(['DiscrepancyStateWrong']);
    const closing = { closer: { userId: 'finder', name: 'F' }, acceptFound: true, note: '' };
    const own = closeDiscrepancy(lotFactsOf(), explained, closing, []);
    expect(codesOf(own)).toEqual(['CloserIsFinder']);
  });

  test.each([
    ['the first count stands', explained, true, undefined],
    ['the recount corrects it', { ...explained, foundAmount: 1005 }, true, 1005],
    ['the papers were right', explained, false, 1010],
    ['the lot kept the book amount', { ...explained, applied: false }, true, 990],
  ])('CC-04 closing corrects the lot: %s', (_, discrepancy, accept, amount) => {
    const decided = close(discrepancy, accept);
    const correction = decided.ok
      ? decided.value.find(({ type }) => type === 'LotQuantityCorrected')
      : undefined;
    expect(correction === undefined ? undefined : correction.data).toEqual(
      amount === undefined ? undefined : expect.objectContaining({ amount }),
    );
  });

  test('goods on an order are not corrected behind its back', () => {
    const lot = lotFactsOf({ status: 'approved' });
    expect(codesOf(close(explained, false, lot))).toEqual(['LotStateWrong']);
  });

  test('lost goods are written off or found again', () => {
    const lot = lotFactsOf({ status: 'lost' });
    const types = (accept: boolean): unknown => {
      const decided = close({ ...explained, foundAmount: 0 }, accept, lot);
      return decided.ok && decided.value.map(({ type }) => type);
    };
    expect(types(true)).toEqual(['DiscrepancyClosed', 'LotWrittenOff']);
    expect(types(false)).toEqual(['DiscrepancyClosed', 'LotFoundAgain']);
  });

  test.each([
    ['all of them', 1000, undefined],
    ['some of them', 990, 990],
  ])('DW-08 lost goods that two others found are never written off: %s', (_, found, amount) => {
    const lot = lotFactsOf({ status: 'lost', amount: 1000 });
    const decided = close({ ...explained, foundAmount: found, applied: false }, true, lot);
    const types = decided.ok ? decided.value.map(({ type }) => type) : [];
    const corrections = amount === undefined ? [] : ['LotQuantityCorrected'];
    expect(types).toEqual(['DiscrepancyClosed', 'LotFoundAgain', ...corrections]);
    const correction = decided.ok ? decided.value[2] : undefined;
    expect(correction?.data).toEqual(
      amount === undefined ? undefined : expect.objectContaining({ amount }),
    );
  });
});

describe('profiles', () => {
  test.each([...goodsCategories.keys()])(
    'SS-01 the profile of %s reads back as written',
    (code) => {
      const profile = goodsCategories.get(code)?.profile ?? unknownProfile;
      const read = readProfile(writeProfile(profile));
      const composition = profile.composition === 'unknown' ? 'unknown' : 'assessed';
      expect(read).toEqual({ ok: true, value: { ...profile, composition } });
    },
  );

  test('SS-01 a profile that contradicts itself is refused field by field', () => {
    const written = writeProfile(unknownProfile);
    const wrong = {
      ...written,
      storageClass: '99',
      compositionUnknown: false,
      transportClass: '10',
      temperatureBand: 'warm',
      foodOrFeed: true,
      damagedCells: true,
    };
    expect(codesOf(readProfile(wrong))).toEqual([
      'StorageClassUnknown',
      'TransportClassUnknown',
      'ProfileContradictory',
      'ProfileContradictory',
      'TemperatureBandUnknown',
    ]);
  });
});
