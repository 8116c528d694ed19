import type { Locale } from '../../../shared/text/texts.ts';

type LocalizedName = Readonly<Record<Locale, string>>;
type NameFields<P extends string> = Readonly<Record<`${P}.${Locale}`, string>>;

/** A name as the fields of a NamesField at `path`; empty fields unless a name is given. */
export function nameFields<P extends string>(path: P, name?: LocalizedName): NameFields<P> {
  const { en = '', ru = '', kk = '' } = name ?? {};
  const fields = { [`${path}.en`]: en, [`${path}.ru`]: ru, [`${path}.kk`]: kk };
  return fields as NameFields<P>;
}

/** The name that the fields of a NamesField at `path` say. */
export function nameOf(values: Readonly<Record<string, unknown>>, path: string): LocalizedName {
  const text = (locale: Locale): string => {
    const value = values[`${path}.${locale}`];
    return typeof value === 'string' ? value : '';
  };
  return { en: text('en'), ru: text('ru'), kk: text('kk') };
}
