import { ordinaryLgk } from '../../../../shared/catalog/storage/lgk.ts';
import type { StorageProfile } from '../../../../shared/catalog/storage/storage-profile.ts';
import { writeQuantity } from '../../../../shared/text/documents/document-writing.ts';
import { profileOfKey } from '../../database/profile-rows.ts';
import type { GoodsTables, LotRow } from '../../database/tables/goods-tables.ts';
import type { LabelContent, LabelFact } from '../../documents/labels/label-content.ts';
import { fact, shortDay } from './label-words.ts';
import type { LabelWords } from './label-words.ts';
import { profileWarnings } from './profile-warnings.ts';

/** A lot with the text of its profile. */
export interface LotToLabel extends LotRow {
  readonly profile: string;
}

export type PackageToLabel = GoodsTables['package'];

/** The label of a lot; `today` is the day it is printed. */
export function lotLabel(lot: LotToLabel, words: LabelWords, today: string): LabelContent {
  const { say, locale } = words;
  return {
    kind: say('label.lot'),
    reference: lot.reference,
    title: goodsOf(lot),
    titleLook: 'strong',
    subtitle: amountOf(lot, words),
    warnings: profileWarnings(profileOf(lot), words),
    facts: [
      fact(say('label.seizure'), lot.seizure_number),
      fact(say('label.review'), shortDay(lot.review_due, locale)),
      ...classOf(lot, words),
      fact(say('label.printed'), shortDay(today, locale)),
    ],
  };
}

/** The label of one package of a lot. */
export function packageLabel(
  each: PackageToLabel,
  lot: LotToLabel,
  words: LabelWords,
): LabelContent {
  const { say, locale, nameOf } = words;
  const gross =
    each.gross_grams === null
      ? say('value.notWeighed')
      : writeQuantity(each.gross_grams, 'GRM', locale);
  return {
    kind: `${say('label.package')} · ${nameOf('packaging', each.packaging)}`,
    reference: each.reference,
    title: goodsOf(lot),
    titleLook: 'strong',
    subtitle: '',
    warnings: profileWarnings(profileOf(lot), words),
    facts: [
      { label: say('label.lot'), value: lot.reference, look: 'mono' },
      { label: say('label.seal'), value: each.seal_number ?? say('label.noSeal'), look: 'mono' },
      fact(say('label.gross'), gross),
      fact(say('label.content'), writeQuantity(each.amount, each.unit, locale)),
    ],
  };
}

function goodsOf({ brand, description }: LotToLabel): string {
  return brand === '' ? description : `${description}, ${brand}`;
}

/** The exact amount, and the mass where it says something else. */
function amountOf({ amount, unit, mass_grams: grams }: LotToLabel, words: LabelWords): string {
  const quantity = writeQuantity(amount, unit, words.locale);
  if (grams === null || unit === 'GRM') return quantity;
  return `${quantity} · ${writeQuantity(grams, 'GRM', words.locale)}`;
}

/** The class of goods that are no danger; a dangerous one is a warning already. */
function classOf(lot: LotToLabel, words: LabelWords): readonly LabelFact[] {
  const { lgk } = profileOf(lot);
  if (lgk === null || !ordinaryLgk.has(lgk)) return [];
  return [fact(words.say('label.class'), `${lgk} · ${words.nameOf('lgk', lgk)}`)];
}

function profileOf(lot: LotToLabel): StorageProfile {
  return profileOfKey(lot.profile_key, lot.profile);
}
