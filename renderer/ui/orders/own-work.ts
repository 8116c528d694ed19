import type { Order } from './order.ts';

/**
 * Whether everything that happened to the order since a version was done by commands of one's own.
 * False when that is not known: the order names only its newest changes.
 */
export function isOwnWork(
  sinceVersion: number,
  now: Pick<Order, 'version' | 'changes'>,
  isOwn: (commandId: string) => boolean,
): boolean {
  const since = now.changes.filter(({ version }) => version > sinceVersion);
  const isAllKnown = since.length === now.version - sinceVersion;
  return isAllKnown && since.every(({ commandId }) => isOwn(commandId));
}
