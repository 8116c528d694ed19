/** Fails at compile time when a union gained a member that a switch does not handle. */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
