import type { Feature } from '../../rpc/feature.ts';
import type { Signatures } from '../../rpc/handler.ts';
import { assessCommand } from './assess-profile.ts';
import type { JudgeWhereItStands } from './assess-profile.ts';
import { closing } from './discrepancy-closing.ts';
import { closeCommand, explain, recountCommand } from './discrepancy-commands.ts';
import { listDiscrepancies } from './discrepancy-queries.ts';
import { getLot } from './get-lot.ts';
import { goodsProjector } from './goods-projector.ts';
import { listLots } from './list-lots.ts';
import { exit, hold, lift, pack, review, sample, seal, split, weigh } from './lot-commands.ts';
import { lotTimeline } from './lot-timeline.ts';
import { receive } from './receive-lot.ts';
import { registerSeizure } from './register-seizures.ts';
import { report } from './report-command.ts';
import { resolveScan } from './resolve-scan.ts';
import { getSeizure, listSeizures } from './seizure-queries.ts';

/** What goods need of the rest of the program. */
export interface GoodsPorts {
  readonly signatures: Signatures;
  readonly judgeWhereItStands: JudgeWhereItStands;
}

/** What no event explains. */
export const goodsOperationalTables: NonNullable<Feature['operational']> = [
  { name: 'lot_search', reason: 'Words of the lots, an index that triggers keep over `lot`.' },
  { name: 'seizure_search', reason: 'Trigrams that triggers keep over `seizure_text`.' },
];

/** Seizures, lots and everything that happens to them before an order. */
export function goodsFeature(ports: GoodsPorts): Feature {
  return {
    handlers: {
      queries: {
        'seizures.list': listSeizures,
        'seizures.get': getSeizure,
        'lots.list': listLots,
        'lots.get': getLot,
        'lots.timeline': lotTimeline,
        'scan.resolve': resolveScan,
        'discrepancies.list': listDiscrepancies,
        'discrepancies.closing': closing,
      },
      commands: {
        'seizures.register': registerSeizure,
        'lots.receive': receive,
        'lots.assessProfile': assessCommand(ports.judgeWhereItStands),
        'lots.split': split,
        'lots.weigh': weigh,
        'lots.pack': pack,
        'lots.takeSample': sample,
        'lots.placeHold': hold,
        'lots.liftHold': lift,
        'lots.answerReview': review,
        'lots.carryOutExit': exit,
        'packages.checkSeal': seal,
        'discrepancies.report': report,
        'discrepancies.recount': recountCommand(ports.signatures),
        'discrepancies.explain': explain,
        'discrepancies.close': closeCommand(ports.signatures),
      },
    },
    projectors: [goodsProjector],
    operational: goodsOperationalTables,
  };
}
