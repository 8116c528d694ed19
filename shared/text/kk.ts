import { todayKk } from './today/kk.ts';
import { placesPageKk } from './places-page/kk.ts';
import { ledgerPageKk } from './ledger-page/kk.ts';
import { accessKk } from './access/kk.ts';
import { catalogKk } from './catalog/kk.ts';
import { coreKk } from './core/kk.ts';
import { destructionKk } from './destruction/kk.ts';
import { destructionPagesKk } from './destruction-pages/kk.ts';
import { entranceKk } from './entrance/kk.ts';
import { goodsKk } from './goods/kk.ts';
import { goodsPagesKk } from './goods-pages/kk.ts';
import { houseKk } from './house/kk.ts';
import { intakeKk } from './intake/kk.ts';
import { labelsKk } from './labels/kk.ts';
import { ledgerKk } from './ledger/kk.ts';
import { placesKk } from './places/kk.ts';
import { dispositionRulesKk } from './rules/disposition-kk.ts';
import { kernelRulesKk } from './rules/kernel-kk.ts';
import { storageRulesKk } from './rules/storage-kk.ts';
import { proceduresKk } from './procedures/kk.ts';
import { storagePagesKk } from './storage-pages/kk.ts';
import { uiKk } from './ui/kk.ts';
import { workKk } from './work/kk.ts';

/** Every word of this language. An area adds its record here. */
export const allKk = {
  ...catalogKk,
  ...kernelRulesKk,
  ...storageRulesKk,
  ...dispositionRulesKk,
  ...coreKk,
  ...intakeKk,
  ...uiKk,
  ...entranceKk,
  ...houseKk,
  ...accessKk,
  ...placesKk,
  ...goodsKk,
  ...goodsPagesKk,
  ...destructionKk,
  ...destructionPagesKk,
  ...proceduresKk,
  ...storagePagesKk,
  ...labelsKk,
  ...ledgerKk,
  ...workKk,
  ...ledgerPageKk,
  ...placesPageKk,
  ...todayKk,
} as const;
