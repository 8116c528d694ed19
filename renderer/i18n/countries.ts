import { useMemo } from 'react';
import { countryCodes, countryName } from '../../shared/catalog/countries.ts';
import type { Choice } from './choice.ts';
import { useLocale } from './use-text.ts';

/** The countries by code and by name in the reader's language, in its order. */
export function useCountries(): readonly Choice[] {
  const { locale } = useLocale();
  return useMemo(
    () =>
      countryCodes
        .map((code) => ({ value: code, label: `${countryName(code, locale)} · ${code}` }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [locale],
  );
}

/** The name of a country in the reader's language. */
export function useCountryName(): (code: string) => string {
  const { locale } = useLocale();
  return (code) => (code === '' ? '' : countryName(code, locale));
}
