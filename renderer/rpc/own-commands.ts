/** More than anybody sends while one page stays open. */
const keptCommands = 2000;

const sent = new Set<string>();

/** Remembers that this window sends the command; called before it leaves. */
export function rememberOwnCommand(commandId: string): void {
  sent.add(commandId);
  const [oldest] = sent;
  if (sent.size > keptCommands && oldest !== undefined) sent.delete(oldest);
}

/** Whether this window sent the command; another window of the same person did not. */
export function isOwnCommand(commandId: string): boolean {
  return sent.has(commandId);
}
