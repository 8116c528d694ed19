import { certificatePagesRu } from './certificates-ru.ts';
import { orderPagesRu } from './orders-ru.ts';
import { runPagesRu } from './runs-ru.ts';

/** Words of the destruction pages: orders, runs, certificates. */
export const destructionPagesRu = {
  ...orderPagesRu,
  ...runPagesRu,
  ...certificatePagesRu,
} as const;
