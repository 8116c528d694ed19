/**
 * Pictures of the photographs taken in this window, by the hash that the core answered. The stored
 * bytes stay in the core; a picture here is only for the eye of who took it.
 */
export const takenHere = new Map<string, string>();
