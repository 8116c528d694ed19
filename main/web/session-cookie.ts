/**
 * The cookie that carries a connection's secret. Browsers share cookies between the ports of one
 * address, so the port is part of the name: two running programs do not sign each other out.
 */
export function cookieName(port: number): string {
  return `impound_${port}`;
}

/** The Set-Cookie header of an admitted browser: unreadable to scripts, never sent cross-site. */
export function setCookie(port: number, secret: string): string {
  return `${cookieName(port)}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
}

/** The secret in a Cookie header, or undefined. */
export function secretOf(header: string | undefined, port: number): string | undefined {
  const prefix = `${cookieName(port)}=`;
  const pair = header?.split(';').find((part) => part.trim().startsWith(prefix));
  return pair?.trim().slice(prefix.length);
}
