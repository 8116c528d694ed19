import type { Provenance } from '../provenance.ts';

/** Storage classes of TRGS 510 (Lagerklassen), in the order of its table. LGK 9 does not exist. */
export const lgkCodes = [
  '1',
  '2A',
  '2B',
  '3',
  '4.1A',
  '4.1B',
  '4.2',
  '4.3',
  '5.1A',
  '5.1B',
  '5.1C',
  '5.2',
  '6.1A',
  '6.1B',
  '6.1C',
  '6.1D',
  '6.2',
  '7',
  '8A',
  '8B',
  '10',
  '11',
  '12',
  '13',
  '10-13',
] as const;

/** A storage class of TRGS 510. Its name: `lgk.<code>` in `shared/text/catalog`. */
export type Lgk = (typeof lgkCodes)[number];

/** Classes 10 to 13: combustible or not, but no dangerous class of their own. */
export const ordinaryLgk: ReadonlySet<Lgk> = new Set(['10', '11', '12', '13', '10-13']);

/** Classes 2A to 5.2: what burns, bursts in a fire or feeds it. */
export const fireLgk: readonly Lgk[] = lgkCodes.slice(
  lgkCodes.indexOf('2A'),
  lgkCodes.indexOf('5.2') + 1,
);

/** Where the names of the classes come from. */
export const lgkProvenance: Provenance = { mark: 'sourced', source: 'S53 S54 S55' };

/** True when the text is a storage class. */
export function isLgk(text: string): text is Lgk {
  return lgkCodes.some((code) => code === text);
}
