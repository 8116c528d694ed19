import type { InputOf } from '../../../shared/rpc/contract.ts';

type Permit = Omit<InputOf<'facilities.addPermit'>, 'facilityId' | 'validFrom' | 'validTo'>;

/** A plant of the sample authority. `expired` plants show what DW-04 refuses. */
export interface SampleFacility {
  readonly facility: InputOf<'facilities.create'>;
  readonly permit: Permit;
  readonly expired?: boolean;
}

const issuedBy = 'Sample environment office';

/** Invented plants, one for each way that the sample goods may lawfully go. */
export const sampleFacilities: readonly SampleFacility[] = [
  {
    facility: plant('Caspian Energy Recovery (sample)', 'Sample Energy LLP', 'Aktau'),
    permit: {
      number: 'SAMPLE-R1-0417',
      issuedBy,
      wasteCodes: ['02 03 04', '20 03 01', '20 01 10', '20 01 11', '15 01 01', '20 01 39'],
      operations: ['R1'],
      methods: ['H'],
      capacityGrams: 2_000_000_000,
    },
  },
  {
    facility: plant('Mangystau High-Temperature Plant (sample)', 'Sample Thermal LLP', 'Zhanaozen'),
    permit: {
      number: 'SAMPLE-D10-0032',
      issuedBy,
      wasteCodes: ['20 01 32', '20 01 31*', '18 01 09', '16 03 05*', '20 01 19*', '02 03 04'],
      operations: ['D10'],
      methods: ['G'],
      capacityGrams: 900_000_000,
    },
  },
  {
    facility: plant(
      'Mercury and Chemicals Treatment (sample)',
      'Sample Specialist LLP',
      'Pavlodar',
    ),
    permit: {
      number: 'SAMPLE-D9-0005',
      issuedBy,
      wasteCodes: ['06 04 04*', '16 05 06*', '16 05 07*', '16 05 08*'],
      operations: ['D9'],
      methods: ['L'],
      capacityGrams: 100_000_000,
    },
  },
  {
    facility: plant('Drinks Recovery Yard (sample)', 'Sample Recycling LLP', 'Petropavl'),
    permit: {
      number: 'SAMPLE-R3-0121',
      issuedBy,
      wasteCodes: ['02 07 04', '02 07 02', '16 03 06', '15 01 04', '15 01 07'],
      operations: ['R2', 'R3', 'R12'],
      methods: ['D', 'M', 'N'],
      capacityGrams: 500_000_000,
    },
  },
  {
    facility: plant('Old City Incinerator (sample)', 'Sample Utility', 'Aktau'),
    permit: {
      number: 'SAMPLE-D10-1999',
      issuedBy,
      wasteCodes: ['02 03 04', '20 03 01'],
      operations: ['D10', 'R1'],
      methods: ['G', 'H'],
      capacityGrams: 10_000_000,
    },
    expired: true,
  },
];

function plant(name: string, operator: string, address: string): SampleFacility['facility'] {
  return { name, operator, address, country: 'KZ' };
}
