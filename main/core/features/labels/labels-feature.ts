import type { Permission } from '../../../../shared/domain/access/permissions.ts';
import { dayOfInstant } from '../../../../shared/kernel/legal-date.ts';
import { fail } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Feature } from '../../rpc/feature.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { Rejections, Who } from '../../rpc/handler.ts';
import { lotLabel, packageLabel } from './goods-labels.ts';
import { labelWords } from './label-words.ts';
import { goodsToLabel } from './load-goods.ts';
import { placesToLabel } from './load-places.ts';
import { placeLabel } from './place-label.ts';
import { printPart } from './print-part.ts';
import type { PrintLabels } from './print-part.ts';

/** What labels need of the rest of the program. */
export interface LabelsPorts {
  readonly print: PrintLabels;
  /** Roles are per site: the one a person has at the place's site decides (AC-01). */
  readonly mayAt: (
    reader: SqlReader,
    who: Who,
    siteId: string,
    permission: Permission,
  ) => Rejections;
}

/** Labels of goods and places. It records nothing: a label is a view of what is recorded. */
export function labelsFeature({ print, mayAt }: LabelsPorts): Feature {
  return {
    projectors: [],
    handlers: {
      commands: {},
      queries: {
        'labels.printGoods': defineQuery('labels.printGoods', async (call) => {
          const { input, store, who } = call;
          const goods = goodsToLabel(store, input.of, who.siteId);
          if (!goods.ok) return goods;
          const words = labelWords(input.language);
          const today = dayOfInstant(call.now, who.timeZone);
          return printPart(print, call, goods.value, ({ lot, each }) =>
            each === null ? lotLabel(lot, words, today) : packageLabel(each, lot, words),
          );
        }),

        'labels.printPlaces': defineQuery('labels.printPlaces', async (call) => {
          const { input, store, who } = call;
          const places = placesToLabel(store, input.locationId, input.withBelow);
          if (!places.ok) return places;
          const { siteId, rows } = places.value;
          const denied = mayAt(store, who, siteId, 'places.label');
          if (denied.length > 0) return fail(denied);
          const words = labelWords(input.language);
          return printPart(print, call, rows, (place) => placeLabel(place, words));
        }),
      },
    },
  };
}
