type Value = string | boolean | readonly string[];
type Values = Readonly<Record<string, Value>>;

/**
 * Whether what was said against a field no longer speaks of what stands there: something of the
 * field, or of a field within it, has changed since it was sent.
 */
export function isAnswered(field: string, sent: Values | null, now: Values): boolean {
  if (sent === null) return false;
  const concerned = Object.keys({ ...sent, ...now }).filter(
    (name) => name === field || name.startsWith(`${field}.`),
  );
  return concerned.some((name) => !isSame(sent[name], now[name]));
}

function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
