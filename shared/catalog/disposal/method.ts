import type { Provenance } from '../provenance.ts';

/** Methods of domain.md 3.3, in the order of its columns (there is no P). */
export const methodCodes = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'Q',
  'R',
] as const;

/** A way of disposal. Its name: `method.<code>` in `shared/text/catalog`. */
export type MethodCode = (typeof methodCodes)[number];

/** True when the text is the code of a method. */
export function isMethod(text: string): text is MethodCode {
  return methodCodes.some((code) => code === text);
}

/** Steps of the waste hierarchy (Directive 2008/98/EC Art. 4). Names: `hierarchy.<step>`. */
export type HierarchyStep = 're-use' | 'recycling' | 'other-recovery' | 'disposal';

/** Points that a run records, in this order. Texts: `checklist.<code>`. */
export const checklistCodes = [
  'hold-lifted',
  'samples-kept',
  'counted-and-weighed',
  'sorted-by-material',
  'hazards-removed',
  'marks-obliterated',
  'halogens-flagged',
  'debranding-proof',
  'no-resale-undertaking',
  'right-holder-consent',
  'safety-tested',
  'cells-discharged',
  'liquid-captured',
  'dust-extraction',
  'furnace-log',
  'feed-limit',
  'mixture-recorded',
  'drums-sealed',
  'covered-at-once',
  'process-record',
  'input-free-of-plastics',
  'flash-point-checked',
  'utility-consent',
  'shred-size-sampled',
  'loss-of-identity',
  'residues-weighed',
  'vehicle-empty',
] as const;

export type ChecklistCode = (typeof checklistCodes)[number];

/** Protective equipment. Texts: `ppe.<code>`. */
export const ppeCodes = [
  'cut-gloves',
  'nitrile-gloves',
  'eye-protection',
  'hearing-protection',
  'mask-ffp2',
  'mask-ffp3',
  'coverall',
  'chemical-suit',
  'mask-abek-p3',
  'antistatic-clothing',
  'mask-a',
  'lel-meter',
  'face-shield',
  'fire-blanket',
] as const;

export type PpeCode = (typeof ppeCodes)[number];

export interface MethodRow extends Provenance {
  readonly code: MethodCode;
  readonly step: HierarchyStep;
  /** 1 is best. Mechanical treatment stands below the recycling it prepares (R12, S100). */
  readonly rank: number;
  /** R and D operations in the order of the waste's way. */
  readonly operations: readonly string[];
  readonly checklist: readonly ChecklistCode[];
  /** Minimum sets of general knowledge: the facility's own rules come first. */
  readonly ppe: readonly PpeCode[];
  /** Waste codes of what is left. */
  readonly residues: readonly string[];
}
