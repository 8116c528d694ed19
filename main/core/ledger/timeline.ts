import type { CommandRefused } from '../../../shared/domain/ledger/audit-events.ts';
import type { RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { Defect } from '../platform/defect.ts';

/** One row of the ledger as a person reads it: the facts fill the sentence `events.<type>`. */
export type TimelineEntry = OutputOf<'lots.timeline'>['items'][number];

/** The columns of `event` that an entry is made of. */
export interface TimelineRow {
  readonly seq: number;
  readonly body: string;
  readonly leaf_hash: Uint8Array;
}

type Facts = Record<string, string | number>;

/**
 * Reads an event for a timeline. The facts are the texts and numbers of its data, top level and
 * one level down, where the names are joined: `quantity: {amount, unit}` gives `quantityAmount`
 * and `quantityUnit`. A name in three languages falls back to English, so `siteNameRu` is there
 * whenever `siteNameEn` is. A list of texts gives one fact, with commas, and a list of things with
 * a lot each the names of the first lots; a truth is `true` or `false`. Other lists and what is
 * unknown (null) give none.
 */
export function timelineEntryOf(row: TimelineRow): TimelineEntry {
  const event = JSON.parse(row.body) as RecordedEvent;
  if (typeof event.type !== 'string') throw new Defect(`Event ${row.seq} has no type`);
  const { actor } = event;
  return {
    seq: row.seq,
    at: event.at,
    type: event.type,
    actorName: actor.kind === 'user' ? actor.name : '',
    actorRole: actor.kind === 'user' ? actor.role : 'program',
    station: event.station,
    reason: event.reason,
    facts: factsOf(event.data),
    ...(event.type === 'CommandRefused' ? { refusals: refusalsOf(event.data) } : {}),
    leafHash: Buffer.from(row.leaf_hash).toString('hex'),
  };
}

type Refusals = NonNullable<TimelineEntry['refusals']>;

/** `DW-01 ApproverIsRequester` as rule and code, with the facts that version 2 keeps beside it. */
function refusalsOf(data: Readonly<Record<string, unknown>>): Refusals {
  const { refusals, facts } = data as Partial<CommandRefused['data']>;
  return (refusals ?? []).map((text, index) => {
    const [code = '', rule = null] = text.split(' ').toReversed();
    return { code, rule, facts: { ...facts?.[index] } };
  });
}

/** The scalars of an event's data, flattened as `timelineEntryOf` says. */
export function factsOf(data: Readonly<Record<string, unknown>>): Facts {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(data)) {
    if (isScalar(value)) facts[name] = value;
    else if (typeof value === 'boolean') facts[name] = String(value);
    else if (isListOfTexts(value)) facts[name] = value.join(', ');
    else if (isListOfLots(value)) facts[name] = namesOf(value);
    else if (isRecord(value)) addInner(facts, name, value);
  }
  return facts;
}

function addInner(facts: Facts, name: string, inner: Readonly<Record<string, unknown>>): void {
  const english = inner['en'];
  for (const [part, value] of Object.entries(inner)) {
    const translation = typeof english === 'string' && (part === 'ru' || part === 'kk');
    const shown = translation && value === '' ? english : value;
    if (isScalar(shown)) facts[`${name}${part.charAt(0).toUpperCase()}${part.slice(1)}`] = shown;
  }
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

interface NamesLot {
  readonly lotReference: string;
}

function isListOfLots(value: unknown): value is readonly NamesLot[] {
  const namesLot = (item: unknown) => isRecord(item) && typeof item['lotReference'] === 'string';
  return Array.isArray(value) && value.every(namesLot);
}

/** An order may have thousands of lots: a sentence names the first, and says how many there are. */
const lotsNamed = 5;

function namesOf(list: readonly NamesLot[]): string {
  const named = list.slice(0, lotsNamed).map(({ lotReference }) => lotReference);
  return list.length > lotsNamed ? `${named.join(', ')}, … (${list.length})` : named.join(', ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
