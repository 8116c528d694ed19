import { useMemo } from 'react';
import { kazakhCurrencyNames } from '../../shared/catalog/kazakh-names.ts';
import type { Choice } from './choice.ts';
import { useLocale } from './use-text.ts';

/** ISO 4217 codes that are met at these borders; they stand before the others. */
const nearby = ['KZT', 'USD', 'EUR', 'RUB', 'CNY', 'UZS', 'KGS', 'AZN', 'TRY', 'GEL', 'AED'];

/** Names of currencies by their codes; in Kazakh the Russian ones where there is no Kazakh. */
export function currencyNames(language: string): (code: string) => string {
  const isKazakh = language === 'kk';
  const names = new Intl.DisplayNames(isKazakh ? 'ru' : language, { type: 'currency' });
  return (code) => (isKazakh ? kazakhCurrencyNames.get(code) : undefined) ?? names.of(code) ?? code;
}

/** The currencies by code and by name in the reader's language: those met most, then the rest. */
export function useCurrencies(): readonly Choice[] {
  const { locale } = useLocale();
  return useMemo(() => {
    const nameOf = currencyNames(locale);
    const others = Intl.supportedValuesOf('currency').filter((code) => !nearby.includes(code));
    return [...nearby, ...others].map((code) => ({
      value: code,
      label: `${code} · ${nameOf(code)}`,
    }));
  }, [locale]);
}
