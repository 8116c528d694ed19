import { writeNumber } from '../../../../shared/text/documents/document-writing.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';
import type { LabelContent } from '../../documents/labels/label-content.ts';
import { fact } from './label-words.ts';
import type { LabelWords } from './label-words.ts';

export type PlaceToLabel = PlacesTables['location'];

/** The label of a place: the way to it, and what may stand there. */
export function placeLabel(place: PlaceToLabel, words: LabelWords): LabelContent {
  const { say, nameOf, locale } = words;
  const names = { en: place.name_en, ru: place.name_ru, kk: place.name_kk };
  const own = names[locale] === '' ? names.en : names[locale];
  return {
    kind: nameOf('locationKinds', place.kind),
    reference: place.reference,
    title: place.path,
    titleLook: 'monoStrong',
    subtitle: own === place.code ? '' : own,
    warnings: [],
    facts: [
      fact(say('label.accepts'), acceptedOf(place, words)),
      fact(say('label.temperature'), bandOf(place, words)),
      fact(
        say('label.security'),
        `${place.security_level} · ${nameOf('page.places.security', String(place.security_level))}`,
      ),
    ],
  };
}

function acceptedOf(place: PlaceToLabel, { say }: LabelWords): string {
  const classes = JSON.parse(place.accepted_classes) as readonly string[];
  return classes.length === 0 ? say('label.acceptsPlain') : classes.join(', ');
}

/** The band that the place keeps, in degrees Celsius. */
function bandOf(place: PlaceToLabel, { say, locale }: LabelWords): string {
  const { temperature_min_tenths: low, temperature_max_tenths: high } = place;
  const degrees = (tenths: number): string => writeNumber(String(tenths / 10), locale);
  if (low !== null && high !== null) return `${degrees(low)}…${degrees(high)}\u00a0°C`;
  if (low !== null) return say('label.above', { low: degrees(low) });
  if (high !== null) return say('label.below', { high: degrees(high) });
  return say('label.anyTemperature');
}
