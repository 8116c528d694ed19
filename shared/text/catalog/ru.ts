import { goodsRu } from './goods-ru.ts';
import { methodsRu } from './methods-ru.ts';
import { storageRu } from './storage-ru.ts';
import { wasteRu } from './waste-ru.ts';

/** Every name of the catalogue in Russian, by key. */
export const catalogRu = { ...goodsRu, ...storageRu, ...methodsRu, ...wasteRu };
