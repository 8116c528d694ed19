import { goodsCategory } from '../../../../shared/catalog/goods/goods-categories.ts';
import { isGoodsCategory } from '../../../../shared/catalog/goods/goods-category.ts';
import { writeProfile } from '../../../../shared/domain/goods/profile-reading.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import type { FormValues } from '../../../ui/form/use-command-form.ts';
import type { Lot } from '../lots/lot.ts';

type AssessInput = InputOf<'lots.assessProfile'>;
type Profile = Lot['profile'];

export const forms = ['solid', 'liquid', 'gas', 'paste', 'article', 'mixed'] as const;
export const lithiumClasses = ['none', 'low', 'medium', 'high', 'unknown'] as const;
export const flags = [
  'toxic',
  'foodOrFeed',
  'moistureSensitive',
  'fireLoad',
  'damagedCells',
  'compositionUnknown',
] as const;

/** A profile as the fields of the form, by their path in the command's input. */
export function profileValues(
  profile: Omit<Profile, 'lithiumClass'> & { readonly lithiumClass?: string | undefined },
): FormValues {
  return {
    'profile.storageClass': profile.storageClass,
    'profile.subsidiaryStorageClasses': [...profile.subsidiaryStorageClasses],
    'profile.unNumbers': profile.unNumbers.join(', '),
    'profile.ghs': [...profile.ghs],
    'profile.transportClass': profile.transportClass ?? '',
    'profile.subsidiaryClasses': [...profile.subsidiaryClasses],
    'profile.form': profile.form,
    'profile.temperatureBand': profile.temperatureBand,
    'profile.humidityMaxPercent': String(profile.humidityMaxPercent ?? ''),
    'profile.securityLevel': String(profile.securityLevel),
    'profile.lithiumClass': profile.lithiumClass ?? 'none',
    'profile.lithiumWattHours': String(profile.lithiumWattHours ?? ''),
    ...Object.fromEntries(flags.map((flag) => [`profile.${flag}`, profile[flag]])),
  };
}

/** What Impound assumes of a category, as the fields of the form. */
export function categoryValues(category: string): FormValues {
  const code = isGoodsCategory(category) ? category : 'mixed';
  const written = writeProfile(goodsCategory(code).profile);
  return {
    category,
    ...profileValues({
      ...written,
      subsidiaryStorageClasses: [...written.subsidiaryStorageClasses],
      unNumbers: [...written.unNumbers],
      ghs: [...written.ghs],
      subsidiaryClasses: [...written.subsidiaryClasses],
    }),
  };
}

/** The assessment as the contract takes it. */
export function assessInput(lotId: string, values: FormValues): AssessInput {
  const text = (name: string): string => String(values[`profile.${name}`] ?? '').trim();
  const list = (name: string): string[] => {
    const value = values[`profile.${name}`];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const flag = (name: string): boolean => values[`profile.${name}`] === true;
  const number = (name: string): number | null =>
    text(name) === '' ? null : Number(text(name).replace(',', '.'));
  const unknown = flag('compositionUnknown');
  return {
    lotId,
    category: String(values['category'] ?? ''),
    basis: String(values['basis'] ?? ''),
    profile: {
      storageClass: unknown ? '' : text('storageClass'),
      subsidiaryStorageClasses: list('subsidiaryStorageClasses'),
      unNumbers: unNumbersOf(text('unNumbers')),
      ghs: list('ghs'),
      transportClass: text('transportClass') === '' ? null : text('transportClass'),
      subsidiaryClasses: list('subsidiaryClasses'),
      form: forms.find((form) => form === text('form')) ?? 'mixed',
      temperatureBand: text('temperatureBand'),
      moistureSensitive: flag('moistureSensitive'),
      humidityMaxPercent: flag('moistureSensitive') ? number('humidityMaxPercent') : null,
      securityLevel: number('securityLevel') ?? 1,
      toxic: flag('toxic'),
      foodOrFeed: flag('foodOrFeed'),
      fireLoad: flag('fireLoad'),
      lithiumClass: lithiumClasses.find((code) => code === text('lithiumClass')) ?? 'none',
      lithiumWattHours: text('lithiumClass') === 'none' ? null : number('lithiumWattHours'),
      damagedCells: flag('damagedCells'),
      compositionUnknown: unknown,
    },
  };
}

/** `3480, un 1993` as `UN3480`, `UN1993`. */
function unNumbersOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '' && !/^un$/i.test(part))
    .map((part) => (/^\d{4}$/.test(part) ? `UN${part}` : part.toUpperCase()));
}
