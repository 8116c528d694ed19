import { locales } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';

/** What documents bear of the authority. */
interface Borne {
  readonly name: { readonly en: string; readonly ru: string; readonly kk: string };
  readonly country: string;
}

/** One thing that documents will bear otherwise. */
export interface AuthorityChange {
  readonly field: Locale | 'country';
  readonly from: string;
  readonly to: string;
}

/**
 * What documents will bear otherwise: a name that is left empty in a language is read in English,
 * so an English change shows in every language that has no name of its own.
 */
export function changesOf(now: Borne, wanted: Borne): readonly AuthorityChange[] {
  const borne = (of: Borne, language: Locale): string => {
    const own = of.name[language].trim();
    return own === '' ? of.name.en.trim() : own;
  };
  const names = locales.map((field) => ({
    field,
    from: borne(now, field),
    to: borne(wanted, field),
  }));
  const all = [...names, { field: 'country' as const, from: now.country, to: wanted.country }];
  return all.filter(({ from, to }) => from !== to);
}
