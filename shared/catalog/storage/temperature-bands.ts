import type { Provenance } from '../provenance.ts';

export const temperatureBandCodes = [
  'any',
  'frozen',
  'refrigerated',
  'below-15',
  'cool',
  'not-below-8',
  'below-25',
  'below-30',
  'controlled-room',
] as const;

export type TemperatureBandCode = (typeof temperatureBandCodes)[number];

/** Limits in tenths of a degree Celsius; null where the band has no limit on that side. */
export interface TemperatureBandRow extends Provenance {
  readonly code: TemperatureBandCode;
  readonly minTenthsCelsius: number | null;
  readonly maxTenthsCelsius: number | null;
  /** A place whose temperature nobody measures cannot keep this band. */
  readonly needsControl: boolean;
}

/** Label meanings of WHO TRS 908 Annex 9 and USP definitions (domain.md 2.6). */
export const temperatureBands: Readonly<Record<TemperatureBandCode, TemperatureBandRow>> = {
  any: {
    code: 'any',
    minTenthsCelsius: null,
    maxTenthsCelsius: null,
    needsControl: false,
    mark: 'derived',
    source: '2.5',
  },
  frozen: {
    code: 'frozen',
    minTenthsCelsius: -200,
    maxTenthsCelsius: -100,
    needsControl: true,
    mark: 'sourced',
    source: 'S175',
  },
  refrigerated: {
    code: 'refrigerated',
    minTenthsCelsius: 20,
    maxTenthsCelsius: 80,
    needsControl: true,
    mark: 'sourced',
    source: 'S175',
  },
  'below-15': {
    code: 'below-15',
    minTenthsCelsius: 20,
    maxTenthsCelsius: 150,
    needsControl: true,
    mark: 'unverified',
    source: 'GK S66',
  },
  cool: {
    code: 'cool',
    minTenthsCelsius: 80,
    maxTenthsCelsius: 150,
    needsControl: true,
    mark: 'sourced',
    source: 'S175',
  },
  'not-below-8': {
    code: 'not-below-8',
    minTenthsCelsius: 80,
    maxTenthsCelsius: 250,
    needsControl: false,
    mark: 'unverified',
    source: 'GK S66',
  },
  'below-25': {
    code: 'below-25',
    minTenthsCelsius: 20,
    maxTenthsCelsius: 250,
    needsControl: false,
    mark: 'unverified',
    source: 'GK S66',
  },
  'below-30': {
    code: 'below-30',
    minTenthsCelsius: 20,
    maxTenthsCelsius: 300,
    needsControl: false,
    mark: 'unverified',
    source: 'GK S66',
  },
  'controlled-room': {
    code: 'controlled-room',
    minTenthsCelsius: 200,
    maxTenthsCelsius: 250,
    needsControl: true,
    mark: 'sourced',
    source: 'S175',
    note: 'Brief excursions 15 to 30 °C are allowed by the definition; they are recorded.',
  },
};
