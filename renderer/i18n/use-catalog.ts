import { useCallback } from 'react';
import { useWords } from './use-text.ts';

/** The tables of the catalogue whose rows have names. */
export type CatalogTable =
  | 'category'
  | 'packaging'
  | 'lgk'
  | 'unClass'
  | 'ghs'
  | 'band'
  | 'unit'
  | 'basisKind'
  | 'reviewAnswer'
  | 'rankReasons'
  | 'kinds';

/** The name of a row of the catalogue in the reader's language; its code where there is none. */
export function useCatalog(): (table: CatalogTable, code: string) => string {
  const words = useWords();
  return useCallback(
    (table, code) => (code === '' ? '' : (words(`${table}.${code}`) ?? code)),
    [words],
  );
}
