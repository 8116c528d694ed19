type Value = string | boolean | readonly string[];
type Values = Readonly<Record<string, Value>>;

/** The fields that hold something else than was sent; none before anything was sent. */
export function changedFields(sent: Values | null, now: Values): readonly string[] {
  if (sent === null) return [];
  return Object.keys({ ...sent, ...now }).filter((name) => !isSame(sent[name], now[name]));
}

/**
 * Whether what was said against a field no longer speaks of what stands there: something of the
 * field, or of a field within it, is among those that `changed` since it was sent.
 */
export function isAnswered(field: string, changed: readonly string[]): boolean {
  return changed.some((name) => name === field || name.startsWith(`${field}.`));
}

function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
