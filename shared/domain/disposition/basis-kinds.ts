/** Legal grounds of a disposal (DR-04; domain.md 1.6). Names: `basisKind.<kind>`. */
export const basisKinds = [
  'court-order',
  'administrative-decision',
  'abandonment',
  'consent',
  'deemed-consent',
  'storage-term-expired',
  'urgent-hazard',
] as const;

export type BasisKind = (typeof basisKinds)[number];
