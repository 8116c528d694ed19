import { useMemo } from 'react';
import type { Choice } from './choice.ts';
import { useLocale } from './use-text.ts';

/** ISO 4217 codes that are met at these borders; they stand before the others. */
const nearby = ['KZT', 'USD', 'EUR', 'RUB', 'CNY', 'UZS', 'KGS', 'AZN', 'TRY', 'GEL', 'AED'];

/** The currencies by code and by name in the reader's language: those met most, then the rest. */
export function useCurrencies(): readonly Choice[] {
  const { locale } = useLocale();
  return useMemo(() => {
    // Chromium has no Kazakh names of currencies.
    const names = new Intl.DisplayNames(locale === 'kk' ? 'ru' : locale, { type: 'currency' });
    const others = Intl.supportedValuesOf('currency').filter((code) => !nearby.includes(code));
    return [...nearby, ...others].map((code) => ({
      value: code,
      label: `${code} · ${names.of(code) ?? code}`,
    }));
  }, [locale]);
}
