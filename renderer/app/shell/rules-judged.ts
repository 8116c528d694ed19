/**
 * How far Today knows what stands against a storage rule (SS-10): `all`, or why it does not:
 * the role sees no goods, so many lots are judged only on asking, or no answer came.
 */
export type RulesJudged = 'all' | 'not-by-role' | 'on-asking' | 'no-answer';

/** So many lots are judged each time work is looked for; a larger store asks on its own page. */
const judgedAtOnce = 2000;

/** Whether what stands in a store is judged while work is looked for. */
export function rulesJudged(desk: {
  readonly seesGoods: boolean;
  /** Lots in the store; undefined while nobody knows. */
  readonly lots: number | undefined;
  /** True when the question was asked and not answered. */
  readonly isUnanswered: boolean;
}): RulesJudged {
  if (!desk.seesGoods) return 'not-by-role';
  if (desk.lots !== undefined && desk.lots > judgedAtOnce) return 'on-asking';
  return desk.isUnanswered ? 'no-answer' : 'all';
}
