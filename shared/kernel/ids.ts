/** UUIDv7, lower case. Made by the core's id port or by the client for a command. */
export type Uuid = string;

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True when the text has the shape of a UUID in lower case. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}
