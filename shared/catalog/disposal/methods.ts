import type { ChecklistCode, MethodCode, MethodRow, PpeCode } from './method.ts';

const before: readonly ChecklistCode[] = [
  'hold-lifted',
  'samples-kept',
  'counted-and-weighed',
  'sorted-by-material',
];
const after: readonly ChecklistCode[] = ['loss-of-identity', 'residues-weighed', 'vehicle-empty'];
const thermalResidues = ['19 01 11*', '19 01 12', '19 01 13*'];
const solidified = ['19 03 06*', '19 03 07'];
const machinePpe: readonly PpeCode[] = [
  'cut-gloves',
  'eye-protection',
  'hearing-protection',
  'mask-ffp2',
];
const pharmaPpe: readonly PpeCode[] = ['mask-ffp3', 'nitrile-gloves', 'coverall'];
const chemicalPpe: readonly PpeCode[] = ['chemical-suit', 'mask-abek-p3', 'nitrile-gloves'];
const solventPpe: readonly PpeCode[] = ['antistatic-clothing', 'mask-a', 'lel-meter'];

type MethodEntry = Pick<MethodRow, 'step' | 'rank' | 'operations' | 'ppe' | 'residues'> & {
  readonly special: readonly ChecklistCode[];
};

function method(code: MethodCode, entry: MethodEntry): MethodRow {
  const { special, ...row } = entry;
  const checklist = [...before, ...special, ...(code === 'A' ? [] : after)];
  return { code, ...row, checklist, mark: 'derived', source: '3.1 3.3 3.4 4.1' };
}

/** The 17 methods with hierarchy, operations, checklist, protection and residues. */
export const methods: readonly MethodRow[] = [
  method('A', {
    step: 're-use',
    rank: 1,
    operations: [],
    special: [
      'marks-obliterated',
      'debranding-proof',
      'no-resale-undertaking',
      'right-holder-consent',
      'safety-tested',
    ],
    ppe: [],
    residues: [],
  }),
  method('B', {
    step: 'recycling',
    rank: 2,
    operations: ['R12', 'R4'],
    special: ['hazards-removed', 'cells-discharged', 'marks-obliterated'],
    ppe: [...machinePpe, 'face-shield', 'fire-blanket'],
    residues: ['16 02 15*', '16 02 16', '19 12 02', '19 12 03'],
  }),
  method('C', {
    step: 'recycling',
    rank: 3,
    operations: ['R12'],
    special: ['hazards-removed', 'marks-obliterated', 'dust-extraction', 'shred-size-sampled'],
    ppe: machinePpe,
    residues: ['19 12 12', '19 12 04', '19 12 08', '19 10 04'],
  }),
  method('D', {
    step: 'recycling',
    rank: 3,
    operations: ['R12'],
    special: ['hazards-removed', 'marks-obliterated', 'liquid-captured'],
    ppe: machinePpe,
    residues: ['19 12 12', '19 12 02', '19 12 05'],
  }),
  method('E', {
    step: 'recycling',
    rank: 2,
    operations: ['R12', 'R3'],
    special: ['hazards-removed', 'marks-obliterated', 'halogens-flagged', 'shred-size-sampled'],
    ppe: machinePpe,
    residues: ['19 12 04', '19 10 01'],
  }),
  method('F', {
    step: 'recycling',
    rank: 2,
    operations: ['R12', 'R3'],
    special: ['marks-obliterated', 'shred-size-sampled'],
    ppe: machinePpe,
    residues: ['19 12 08', '19 12 12'],
  }),
  method('G', {
    step: 'disposal',
    rank: 5,
    operations: ['D10'],
    special: ['halogens-flagged', 'furnace-log'],
    ppe: pharmaPpe,
    residues: thermalResidues,
  }),
  method('H', {
    step: 'other-recovery',
    rank: 4,
    operations: ['R1'],
    special: ['hazards-removed', 'halogens-flagged', 'furnace-log', 'feed-limit'],
    ppe: machinePpe,
    residues: thermalResidues,
  }),
  method('I', {
    step: 'other-recovery',
    rank: 4,
    operations: ['R1', 'R5'],
    special: ['hazards-removed', 'halogens-flagged', 'furnace-log', 'feed-limit'],
    ppe: machinePpe,
    residues: [],
  }),
  method('J', {
    step: 'disposal',
    rank: 6,
    operations: ['D9', 'D5'],
    special: ['mixture-recorded', 'drums-sealed'],
    ppe: pharmaPpe,
    residues: solidified,
  }),
  method('K', {
    step: 'disposal',
    rank: 6,
    operations: ['D9', 'D5'],
    special: ['dust-extraction', 'mixture-recorded'],
    ppe: pharmaPpe,
    residues: solidified,
  }),
  method('L', {
    step: 'disposal',
    rank: 5,
    operations: ['D9'],
    special: ['process-record'],
    ppe: chemicalPpe,
    residues: ['19 03 04*', '19 03 05'],
  }),
  method('M', {
    step: 'recycling',
    rank: 2,
    operations: ['R3'],
    special: ['marks-obliterated', 'input-free-of-plastics'],
    ppe: ['nitrile-gloves', 'coverall'],
    residues: ['19 06 06', '15 01 06'],
  }),
  method('N', {
    step: 'recycling',
    rank: 2,
    operations: ['R2'],
    special: ['liquid-captured', 'flash-point-checked', 'process-record'],
    ppe: solventPpe,
    residues: ['07 06 08*', '15 01 07'],
  }),
  method('O', {
    step: 'disposal',
    rank: 7,
    operations: ['D5'],
    special: ['marks-obliterated', 'covered-at-once'],
    ppe: ['cut-gloves', 'mask-ffp2', 'coverall'],
    residues: [],
  }),
  method('Q', {
    step: 'disposal',
    rank: 8,
    operations: ['D8'],
    special: ['utility-consent'],
    ppe: ['nitrile-gloves', 'eye-protection'],
    residues: ['15 01 06', '15 01 07'],
  }),
  method('R', {
    step: 'disposal',
    rank: 9,
    operations: ['D10'],
    special: [],
    ppe: [],
    residues: thermalResidues,
  }),
];
