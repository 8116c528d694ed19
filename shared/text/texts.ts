import { allEn } from './en.ts';
import { allKk } from './kk.ts';
import { allRu } from './ru.ts';

/** The languages of the page. */
export const locales = ['en', 'ru', 'kk'] as const;
export type Locale = (typeof locales)[number];

/** Every word of the page, by language and key. */
export const texts = { en: allEn, ru: allRu, kk: allKk } as const;

type PluralSuffix = '_one' | '_few' | '_many' | '_other';
type WithoutPlural<K extends string> = K extends `${infer Base}${PluralSuffix}` ? Base : K;

/** A key that has words in all three languages; a plural goes by its key without the suffix. */
export type TextKey = WithoutPlural<keyof typeof texts.en>;
