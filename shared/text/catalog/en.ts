import { goodsEn } from './goods-en.ts';
import { methodsEn } from './methods-en.ts';
import { storageEn } from './storage-en.ts';
import { wasteEn } from './waste-en.ts';

/** Every name of the catalogue in English, by key. */
export const catalogEn = { ...goodsEn, ...storageEn, ...methodsEn, ...wasteEn };
