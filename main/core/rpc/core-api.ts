/**
 * What a host (Electron, loopback, command line, test) sees of the core. The host names the
 * connection; who acts on it is the core's own knowledge (HOUSE 2.10).
 */
export interface CoreApi {
  /**
   * Answers one request of a connection.
   *
   * Takes the handle the host gave the connection and a request as it came over the wire
   * (unvalidated). Gives an envelope, always: it never throws and never rejects.
   */
  handle(connection: string, request: unknown): Promise<unknown>;
  /**
   * Streams server messages. `connection` null means: for every connection.
   * Gives the function that ends the subscription.
   */
  subscribe(listener: (connection: string | null, message: unknown) => void): () => void;
  /** Forgets the session of a connection that is gone. Unknown connections are ignored. */
  disconnect(connection: string): void;
  /** Finishes what is running, closes the database and ends the core. Safe to call twice. */
  close(): Promise<void>;
}
