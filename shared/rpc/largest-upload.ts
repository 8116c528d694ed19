/**
 * Bytes that a file may have which a page sends: as base64, with what goes beside it, it stays
 * below the 64 MiB of a request that the loopback host takes, and is refused in words before it
 * is sent.
 */
export const largestUploadBytes = 45 * 1024 * 1024;
