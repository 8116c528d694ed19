import { dayOfInstant } from '../../../shared/kernel/legal-date.ts';
import type { LegalDay } from '../../../shared/kernel/legal-date.ts';
import type { SeriesOwner } from '../database/number-series.ts';
import type { Who } from './handler.ts';

interface SiteCall {
  readonly who: Who;
  readonly now: string;
}

/** The day it is at the site of the call. */
export function todayAt(call: SiteCall): LegalDay {
  return dayOfInstant(call.now, call.who.timeZone);
}

/** Whose numbers the call takes: its site's, of the year it is there. */
export function seriesOf(call: SiteCall): SeriesOwner {
  return { siteCode: call.who.siteCode, day: todayAt(call) };
}
