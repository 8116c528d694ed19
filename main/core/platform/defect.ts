/** A fault of the program itself: never a person's mistake, never the computer's state. */
export class Defect extends Error {
  override readonly name = 'Defect';
}
