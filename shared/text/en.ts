import { todayEn } from './today/en.ts';
import { placesPageEn } from './places-page/en.ts';
import { ledgerPageEn } from './ledger-page/en.ts';
import { accessEn } from './access/en.ts';
import { catalogEn } from './catalog/en.ts';
import { coreEn } from './core/en.ts';
import { destructionEn } from './destruction/en.ts';
import { destructionPagesEn } from './destruction-pages/en.ts';
import { entranceEn } from './entrance/en.ts';
import { goodsEn } from './goods/en.ts';
import { goodsPagesEn } from './goods-pages/en.ts';
import { houseEn } from './house/en.ts';
import { intakeEn } from './intake/en.ts';
import { labelsEn } from './labels/en.ts';
import { ledgerEn } from './ledger/en.ts';
import { placesEn } from './places/en.ts';
import { dispositionRulesEn } from './rules/disposition-en.ts';
import { kernelRulesEn } from './rules/kernel-en.ts';
import { storageRulesEn } from './rules/storage-en.ts';
import { proceduresEn } from './procedures/en.ts';
import { storagePagesEn } from './storage-pages/en.ts';
import { uiEn } from './ui/en.ts';
import { workEn } from './work/en.ts';

/** Every word of this language. An area adds its record here. */
export const allEn = {
  ...catalogEn,
  ...kernelRulesEn,
  ...storageRulesEn,
  ...dispositionRulesEn,
  ...coreEn,
  ...intakeEn,
  ...uiEn,
  ...entranceEn,
  ...houseEn,
  ...accessEn,
  ...placesEn,
  ...goodsEn,
  ...goodsPagesEn,
  ...destructionEn,
  ...destructionPagesEn,
  ...proceduresEn,
  ...storagePagesEn,
  ...labelsEn,
  ...ledgerEn,
  ...workEn,
  ...ledgerPageEn,
  ...placesPageEn,
  ...todayEn,
} as const;
