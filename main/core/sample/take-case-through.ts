import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { sayRejection } from '../../../shared/text/say.ts';
import {
  approveOrder,
  certifyOrder,
  destroyOrder,
  requestOrder,
  stageOrder,
} from './carry-out-order.ts';
import { planOrder } from './plan-order.ts';
import type { MethodVerdict } from './plan-order.ts';
import type { SampleDesk } from './sample-desk.ts';
import { must } from './seed-sample.ts';
import { storeLot } from './store-lot.ts';

/** What a rule refused on the way, by the number of the seizure. */
export interface CaseRefusal {
  readonly ref: string;
  readonly rule: string;
  readonly why: string;
}

/** How far a case came. */
export interface CaseResult {
  readonly refused: readonly CaseRefusal[];
  /** Null when no lawful way leads to a certificate. */
  readonly certificate: OutputOf<'orders.certify'> | null;
}

/** When the case is carried out, and the language of its certificate. */
export interface CaseTime {
  readonly today: string;
  readonly language: 'en' | 'ru' | 'kk';
  readonly now: () => string;
}

/** Takes one lot through the whole job, by the contract, with the right people. */
export async function takeCaseThrough(
  desk: SampleDesk,
  lotId: string,
  time: CaseTime,
): Promise<CaseResult> {
  const lot = await must(desk.storekeeper, 'lots.get', { lotId });
  const ref = lot.seizureNumber;
  const stored = await storeLot(desk, lotId);
  const refused: CaseRefusal[] = stored.refused.map(({ path, finding }) => ({
    ref,
    rule: finding.rule ?? 'SS-02',
    why: nameFirst(path, sayRejection('en', finding)),
  }));
  if (stored.path === null || lot.compositionUnknown) return { refused, certificate: null };
  const planned = await planOrder(desk, lotId, time);
  for (const method of planned.refused) {
    const [finding] = method.findings;
    refused.push({
      ref,
      rule: finding?.rule ?? 'DR-07',
      why: `Method ${method.method}: ${finding === undefined ? method.verdict : sayRejection('en', finding)}`,
    });
  }
  for (const method of planned.unserved) {
    refused.push({ ref, rule: 'DW-04', why: `Method ${method.method}: ${whyUnserved(method)}` });
  }
  if (planned.method === null) return { refused, certificate: null };
  const { orderId } = planned;
  await requestOrder(desk, orderId);
  await approveOrder(desk, orderId, time.today);
  await stageOrder(desk, orderId);
  await destroyOrder(desk, orderId, time.now);
  return { refused, certificate: await certifyOrder(desk, orderId, time.language) };
}

/** What keeps the plant that comes nearest from carrying a lawful method out. */
function whyUnserved({ plants }: MethodVerdict): string {
  const [nearest] = plants.toSorted((a, b) => a.findings.length - b.findings.length);
  const said = nearest?.findings.map((finding) => sayRejection('en', finding)) ?? [];
  return said.length === 0 ? 'no plant with a valid permit.' : said.join(' ');
}

/** A sentence that names its place at once needs no name before it. */
function nameFirst(path: string, sentence: string): string {
  return sentence.startsWith(path) ? sentence : `${path}: ${sentence}`;
}
