/** Keeps a secret so that only this user on this computer reads it again. */
export interface SecretBox {
  /** What `open` must be given later; safe to write into a file. */
  seal(secret: Uint8Array): Promise<Uint8Array>;
  /** The secret; throws when the box was made by another user or computer. */
  open(sealed: Uint8Array): Promise<Uint8Array>;
}

/**
 * Keeps secrets as they are and relies on the file's mode alone. A desktop host puts the
 * operating system's key store in its place.
 */
export const fileModeSecretBox: SecretBox = {
  seal: (secret) => Promise.resolve(secret),
  open: (sealed) => Promise.resolve(sealed),
};
