import type { Provenance } from './provenance.ts';

/** A region of several countries, as people write it in files. */
export interface WorldRegion extends Provenance {
  /** Lower case. */
  readonly name: string;
  readonly countries: readonly string[];
}

function region(name: string, countries: string): WorldRegion {
  return { name, countries: countries.split(' '), mark: 'unverified', source: 'UN M49, GK' };
}

const centralAsia = 'KZ KG TJ TM UZ';
const caucasus = 'AM AZ GE';
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** Names of regions; a place that names one cannot be in a country outside it. */
export const worldRegions: readonly WorldRegion[] = [
  region('central asia', centralAsia),
  region('центральная азия', centralAsia),
  region('средняя азия', centralAsia),
  region('орталық азия', centralAsia),
  region('caucasus', caucasus),
  region('кавказ', `${caucasus} RU`),
  region('european union', union),
  region('европейский союз', union),
  region('western balkans', 'AL BA ME MK RS'),
  region('baltic states', 'EE LT LV'),
  region('benelux', 'BE LU NL'),
  region('scandinavia', 'DK NO SE'),
  region('nordic countries', 'DK FI IS NO SE FO GL AX'),
  region('north america', 'CA US MX GL BM PM'),
  region('middle east', 'AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
  region('ближний восток', 'AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE'),
  region('gulf states', 'AE BH KW OM QA SA'),
  region('maghreb', 'DZ LY MA MR TN'),
  region('south asia', 'AF BD BT IN LK MV NP PK'),
  region('southeast asia', 'BN ID KH LA MM MY PH SG TH TL VN'),
  region('south-east asia', 'BN ID KH LA MM MY PH SG TH TL VN'),
  region('east asia', 'CN HK JP KP KR MN MO TW'),
  region('east africa', 'BI DJ ER ET KE RW SO SS TZ UG'),
  region('west africa', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG'),
];

/**
 * The region that a place names, when the country lies outside it: `CA` with `Central Asia`
 * gives the region, since Canada is not there. Undefined when nothing disagrees. The importer
 * warns; it never changes the code by itself.
 */
export function regionAgainstCountry(country: string, place: string): WorldRegion | undefined {
  const wanted = ` ${place.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `;
  const named = worldRegions.filter((row) => wanted.includes(` ${row.name} `));
  // The longest name is meant: `southeast asia` is not `asia`, `central asia` not `asia`.
  const meant = named.toSorted((a, b) => b.name.length - a.name.length)[0];
  return meant === undefined || meant.countries.includes(country) ? undefined : meant;
}
