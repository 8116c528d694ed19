/** The core did not start: the home is in use, the database is from the future, and the like. */
export class CoreRefused extends Error {
  override readonly name = 'CoreRefused';
  /** Code of `Unavailable`, or `CoreDefect` when the start failed by a fault of our own. */
  readonly code: string;
  readonly retryable: boolean;

  constructor(code: string, message: string, retryable: boolean) {
    super(message);
    this.code = code;
    this.retryable = retryable;
  }
}
