/** The page cannot be served; the message says why, in a sentence for a person who can mend it. */
export class CannotServe extends Error {
  override readonly name = 'CannotServe';
}
