/** A command cannot go on; the message says why, in a sentence for a person. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}
