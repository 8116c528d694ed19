/** What can become of a line on the day of the run (DW-09). */
export const lineOutcomes = ['destroyed', 'partly-destroyed', 'refused', 'not-found'] as const;

export type LineOutcome = (typeof lineOutcomes)[number];
