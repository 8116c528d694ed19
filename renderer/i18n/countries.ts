import { useMemo } from 'react';
import { countryCodes, countryName } from '../../shared/catalog/countries.ts';
import type { Choice } from './choice.ts';
import { useLocale } from './use-text.ts';

/** Chromium has no Kazakh names of countries; these are the ones met most. */
const kazakhNames: Readonly<Record<string, string>> = {
  AE: 'Біріккен Араб Әмірліктері',
  AF: 'Ауғанстан',
  AZ: 'Әзербайжан',
  CN: 'Қытай',
  GB: 'Ұлыбритания',
  IN: 'Үндістан',
  JP: 'Жапония',
  KG: 'Қырғызстан',
  KR: 'Корея Республикасы',
  KZ: 'Қазақстан',
  MN: 'Моңғолия',
  PK: 'Пәкістан',
  RU: 'Ресей',
  TJ: 'Тәжікстан',
  TM: 'Түрікменстан',
  TR: 'Түркия',
  US: 'Америка Құрама Штаттары',
  UZ: 'Өзбекстан',
};

/** The name of a country; in Kazakh the Russian one where there is no Kazakh. */
export function nameOfCountry(code: string, language: string): string {
  if (code === '') return '';
  if (language !== 'kk') return countryName(code, language);
  return kazakhNames[code] ?? countryName(code, 'ru');
}

/** The countries by code and by name in the reader's language, in its order. */
export function useCountries(): readonly Choice[] {
  const { locale } = useLocale();
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: `${nameOfCountry(code, locale)} · ${code}` }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [locale],
  );
}

/** The name of a country in the reader's language. */
export function useCountryName(): (code: string) => string {
  const { locale } = useLocale();
  return (code) => nameOfCountry(code, locale);
}
