import { certificatePagesEn } from './certificates-en.ts';
import { orderPagesEn } from './orders-en.ts';
import { runPagesEn } from './runs-en.ts';

/** Words of the destruction pages: orders, runs, certificates. */
export const destructionPagesEn = {
  ...orderPagesEn,
  ...runPagesEn,
  ...certificatePagesEn,
} as const;
