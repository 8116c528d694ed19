/** How closely a page is set; all in points. */
export interface Density {
  readonly emblem: number;
  readonly title: { readonly short: number; readonly long: number; readonly also: number };
  /** Air above and below the rule under the letterhead. */
  readonly rule: readonly [number, number];
  readonly declaration: {
    readonly lead: number;
    readonly also: number;
    readonly lineHeight: number;
    readonly below: number;
  };
  readonly facts: {
    readonly value: number;
    readonly large: number;
    readonly quiet: number;
    readonly above: number;
    readonly below: number;
  };
  readonly signatures: {
    /** More people than this sign in one column more. */
    readonly mostInTwoColumns: number;
    readonly mostInThreeColumns: number;
    /** Room to write above the line. */
    readonly room: number;
    readonly name: number;
    readonly detail: number;
    readonly below: number;
    readonly above: number;
  };
}

/** The face as we like it best, and every page after it. */
export const roomy: Density = {
  emblem: 64,
  title: { short: 21, long: 16, also: 11 },
  rule: [8, 9],
  declaration: { lead: 10, also: 8, lineHeight: 1.25, below: 9 },
  facts: { value: 9.2, large: 13.5, quiet: 7.2, above: 3.5, below: 4 },
  signatures: {
    mostInTwoColumns: 4,
    mostInThreeColumns: 12,
    room: 21,
    name: 8.6,
    detail: 6.8,
    below: 11,
    above: 14,
  },
};

const firm: Density = {
  emblem: 54,
  title: { short: 20, long: 15.5, also: 10 },
  rule: [6, 7],
  declaration: { lead: 9.6, also: 7.5, lineHeight: 1.2, below: 7 },
  facts: { value: 9, large: 12.5, quiet: 7, above: 2.8, below: 3 },
  signatures: {
    mostInTwoColumns: 4,
    mostInThreeColumns: 12,
    room: 20,
    name: 8.4,
    detail: 6.6,
    below: 9,
    above: 11,
  },
};

const close: Density = {
  emblem: 46,
  title: { short: 19, long: 15, also: 9.5 },
  rule: [5, 5],
  declaration: { lead: 9.2, also: 7, lineHeight: 1.15, below: 6 },
  facts: { value: 8.7, large: 11.5, quiet: 6.8, above: 2, below: 2.2 },
  signatures: {
    mostInTwoColumns: 2,
    mostInThreeColumns: 12,
    room: 19,
    name: 8.2,
    detail: 6.4,
    below: 8,
    above: 9,
  },
};

/** As close as can still be read on paper. */
export const closest: Density = {
  emblem: 34,
  title: { short: 17, long: 14, also: 8.5 },
  rule: [3, 3],
  declaration: { lead: 8.6, also: 6.4, lineHeight: 1.1, below: 4 },
  facts: { value: 8.3, large: 10.5, quiet: 6.4, above: 1.5, below: 1.5 },
  signatures: {
    mostInTwoColumns: 0,
    mostInThreeColumns: 6,
    room: 17,
    name: 7.6,
    detail: 6,
    below: 4,
    above: 5,
  },
};

/** From the one we like best to the closest that can still be read on paper. */
export const densities: readonly [Density, ...Density[]] = [roomy, firm, close, closest];
