import type { Locale } from '../../shared/text/texts.ts';

/** A name in the reader's language; English where the others are empty. */
export function nameIn(
  name: { readonly en: string; readonly ru: string; readonly kk: string },
  locale: Locale,
): string {
  return name[locale] === '' ? name.en : name[locale];
}
