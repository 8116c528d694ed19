import { describe, expect, test } from 'vitest';
import { accessProjector } from '../../../main/core/features/access/projector.ts';
import { placesProjector } from '../../../main/core/features/places/projector.ts';
import { locationKinds } from '../../../shared/domain/places/location-kinds.ts';
import { accessContract } from '../../../shared/rpc/contract/access-contract.ts';
import { ledgerContract } from '../../../shared/rpc/contract/ledger-contract.ts';
import { placesContract } from '../../../shared/rpc/contract/places-contract.ts';
import { texts } from '../../../shared/text/texts.ts';

const procedures = Object.values({ ...accessContract, ...placesContract, ...ledgerContract });
const codes = [...new Set(procedures.flatMap(({ rejections }) => rejections))];
const eventTypes = [...Object.keys(accessProjector.on), ...Object.keys(placesProjector.on)];

const expected = [
  ...codes.flatMap((code) => [`rejections.${code}.why`, `rejections.${code}.remedy`]),
  ...['SiteNotAssigned', 'PasswordChangeDue', 'SecondPersonIsSame'].map(
    (code) => `rejections.${code}.why`,
  ),
  ...eventTypes.map((type) => `events.${type}`),
  ...locationKinds.map((kind) => `locationKinds.${kind}`),
];

describe.each(['en', 'ru', 'kk'] as const)('words in %s', (locale) => {
  test('every refusal, event and kind of place of these areas has words', () => {
    const words: Readonly<Record<string, string>> = texts[locale];
    expect(expected.filter((key) => (words[key] ?? '') === '')).toEqual([]);
  });

  test('a text uses the same places to fill as the English one', () => {
    const words: Readonly<Record<string, string>> = texts[locale];
    const english: Readonly<Record<string, string>> = texts.en;
    const places = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, name = '']) => name.replace(/(En|Ru|Kk)$/, ''))
        .toSorted()
        .join();
    const keys = expected.filter((key) => !key.endsWith('.remedy'));
    const differing = keys.filter((key) => places(words[key] ?? '') !== places(english[key] ?? ''));
    expect(differing).toEqual([]);
  });
});
