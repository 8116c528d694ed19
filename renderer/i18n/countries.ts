import { useMemo } from 'react';
import { useLocale } from './use-text.ts';

/** Pairs of letters that CLDR names but that are no country of ISO 3166-1. */
const notCountries: ReadonlySet<string> = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'ZZ',
  'XA',
  'XB',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
  'XK',
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'YD',
  'YU',
  'ZR',
  'VD',
  'UK',
  'QU',
  'RH',
  'HV',
  'DY',
  'NH',
]);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The countries by code and by name in the reader's language, in its order. */
export function useCountries(): readonly { readonly value: string; readonly label: string }[] {
  const { locale } = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
    return letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => !notCountries.has(code))
      .flatMap((code) => {
        const label = names.of(code);
        return label === undefined ? [] : [{ value: code, label: `${label} · ${code}` }];
      })
      .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  }, [locale]);
}

/** The name of a country in the reader's language. */
export function useCountryName(): (code: string) => string {
  const { locale } = useLocale();
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  return (code) => (code === '' ? '' : (names.of(code) ?? code));
}
