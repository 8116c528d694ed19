/** A command cannot go on; the message says why, in a sentence for a person. */
export class CommandFailed extends Error {
  override readonly name: string = 'CommandFailed';
}

/** The command was typed wrongly; nothing was begun. */
export class UsageError extends CommandFailed {
  override readonly name = 'UsageError';
}
