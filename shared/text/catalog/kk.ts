import { goodsKk } from './goods-kk.ts';
import { methodsKk } from './methods-kk.ts';
import { storageKk } from './storage-kk.ts';
import { wasteKk } from './waste-kk.ts';

/** Every name of the catalogue in Kazakh, by key. */
export const catalogKk = { ...goodsKk, ...storageKk, ...methodsKk, ...wasteKk };
