import { useMemo } from 'react';
import type { Choice } from './choice.ts';
import { useLocale } from './use-text.ts';

/**
 * ISO 4217 codes that are met at these borders; they stand before the others. Chromium has no
 * Kazakh names of currencies; these are theirs.
 */
const nearby: Readonly<Record<string, string>> = {
  KZT: 'Қазақстан теңгесі',
  USD: 'АҚШ доллары',
  EUR: 'еуро',
  RUB: 'Ресей рублі',
  CNY: 'Қытай юані',
  UZS: 'Өзбекстан сомы',
  KGS: 'Қырғызстан сомы',
  AZN: 'Әзербайжан манаты',
  TRY: 'Түрік лирасы',
  GEL: 'Грузия лариі',
  AED: 'БАӘ дирхамы',
};

/** Names of currencies by their codes; in Kazakh the Russian ones where there is no Kazakh. */
export function currencyNames(language: string): (code: string) => string {
  const isKazakh = language === 'kk';
  const names = new Intl.DisplayNames(isKazakh ? 'ru' : language, { type: 'currency' });
  return (code) => (isKazakh ? nearby[code] : undefined) ?? names.of(code) ?? code;
}

/** The currencies by code and by name in the reader's language: those met most, then the rest. */
export function useCurrencies(): readonly Choice[] {
  const { locale } = useLocale();
  return useMemo(() => {
    const nameOf = currencyNames(locale);
    const first = Object.keys(nearby);
    const others = Intl.supportedValuesOf('currency').filter((code) => !first.includes(code));
    return [...first, ...others].map((code) => ({
      value: code,
      label: `${code} · ${nameOf(code)}`,
    }));
  }, [locale]);
}
