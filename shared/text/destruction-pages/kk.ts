import { certificatePagesKk } from './certificates-kk.ts';
import { orderPagesKk } from './orders-kk.ts';
import { runPagesKk } from './runs-kk.ts';

/** Words of the destruction pages: orders, runs, certificates. */
export const destructionPagesKk = {
  ...orderPagesKk,
  ...runPagesKk,
  ...certificatePagesKk,
} as const;
