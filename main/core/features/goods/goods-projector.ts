import type { GoodsEvent } from '../../../../shared/domain/goods/goods-events.ts';
import { changeLot, lotRow } from '../../database/lot-rows.ts';
import { defineProjector } from '../../database/projector.ts';
import {
  projectClosing,
  projectExplanation,
  projectOpening,
  projectRecount,
} from './discrepancy-projection.ts';
import {
  projectAssessment,
  projectCorrection,
  projectHold,
  projectLeaving,
  projectLift,
  projectPacking,
  projectReception,
  projectReview,
  projectSample,
  projectSealCheck,
  projectSplit,
} from './lot-projection.ts';
import { projectSeizure } from './seizure-projection.ts';

/** What the goods area makes of its events. Other areas change lots through `changeLot`. */
export const goodsProjector = defineProjector<GoodsEvent>({
  area: 'goods',
  tables: [
    { name: 'number_series', key: ['kind', 'site_code', 'year'] },
    { name: 'seizure', key: ['id'] },
    { name: 'seizure_text', key: ['ordinal'] },
    { name: 'seizure_line', key: ['id'] },
    { name: 'line_balance', key: ['line_id'] },
    { name: 'storage_profile', key: ['key'] },
    { name: 'lot', key: ['id'] },
    { name: 'lot_tally', key: ['site_id', 'status', 'category', 'unit'] },
    { name: 'location_load', key: ['location_id'] },
    { name: 'enclosing_load', key: ['location_id'] },
    { name: 'compartment_stock', key: ['compartment_id', 'profile_key'] },
    { name: 'package', key: ['id'] },
    { name: 'sample', key: ['id'] },
    { name: 'hold', key: ['id'] },
    { name: 'discrepancy', key: ['id'] },
  ],
  on: {
    SeizureRegistered: projectSeizure,
    LotReceived: projectReception,
    LotPacked: projectPacking,
    LotProfileAssessed: projectAssessment,
    LotSplit: projectSplit,
    LotWeighed: ({ data }, write) => {
      changeLot(write, lotRow(write, data.lotId), { mass_grams: data.massGrams });
    },
    SampleTaken: projectSample,
    HoldPlaced: projectHold,
    HoldLifted: projectLift,
    ReviewAnswered: projectReview,
    LotReleased: ({ data }, write) => projectLeaving(data.lotId, 'released', write),
    LotTransferred: ({ data }, write) => projectLeaving(data.lotId, 'transferred', write),
    LotDonated: ({ data }, write) => projectLeaving(data.lotId, 'donated', write),
    LotRecycled: ({ data }, write) => projectLeaving(data.lotId, 'recycled', write),
    SealChecked: projectSealCheck,
    DiscrepancyOpened: projectOpening,
    DiscrepancyRecounted: projectRecount,
    DiscrepancyExplained: projectExplanation,
    DiscrepancyClosed: projectClosing,
    LotQuantityCorrected: projectCorrection,
    LotLost: ({ data }, write) => projectLeaving(data.lotId, 'lost', write),
    LotWrittenOff: ({ data }, write) => projectLeaving(data.lotId, 'written-off', write),
    LotFoundAgain: ({ data }, write) => {
      changeLot(write, lotRow(write, data.lotId), { status: 'received' });
    },
  },
});
