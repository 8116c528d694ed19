import { todayRu } from './today/ru.ts';
import { placesPageRu } from './places-page/ru.ts';
import { ledgerPageRu } from './ledger-page/ru.ts';
import { accessRu } from './access/ru.ts';
import { catalogRu } from './catalog/ru.ts';
import { coreRu } from './core/ru.ts';
import { destructionRu } from './destruction/ru.ts';
import { destructionPagesRu } from './destruction-pages/ru.ts';
import { entranceRu } from './entrance/ru.ts';
import { goodsRu } from './goods/ru.ts';
import { goodsPagesRu } from './goods-pages/ru.ts';
import { houseRu } from './house/ru.ts';
import { intakeRu } from './intake/ru.ts';
import { labelsRu } from './labels/ru.ts';
import { ledgerRu } from './ledger/ru.ts';
import { placesRu } from './places/ru.ts';
import { dispositionRulesRu } from './rules/disposition-ru.ts';
import { kernelRulesRu } from './rules/kernel-ru.ts';
import { storageRulesRu } from './rules/storage-ru.ts';
import { proceduresRu } from './procedures/ru.ts';
import { storagePagesRu } from './storage-pages/ru.ts';
import { uiRu } from './ui/ru.ts';
import { workRu } from './work/ru.ts';

/** Every word of this language. An area adds its record here. */
export const allRu = {
  ...catalogRu,
  ...kernelRulesRu,
  ...storageRulesRu,
  ...dispositionRulesRu,
  ...coreRu,
  ...intakeRu,
  ...uiRu,
  ...entranceRu,
  ...houseRu,
  ...accessRu,
  ...placesRu,
  ...goodsRu,
  ...goodsPagesRu,
  ...destructionRu,
  ...destructionPagesRu,
  ...proceduresRu,
  ...storagePagesRu,
  ...labelsRu,
  ...ledgerRu,
  ...workRu,
  ...ledgerPageRu,
  ...placesPageRu,
  ...todayRu,
} as const;
