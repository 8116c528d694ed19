import { catalogEn } from './catalog/en.ts';
import { coreEn } from './core/en.ts';
import { entranceEn } from './entrance/en.ts';
import { houseEn } from './house/en.ts';
import { intakeEn } from './intake/en.ts';
import { dispositionRulesEn } from './rules/disposition-en.ts';
import { kernelRulesEn } from './rules/kernel-en.ts';
import { storageRulesEn } from './rules/storage-en.ts';
import { uiEn } from './ui/en.ts';

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
} as const;
