/** What the built page carries wherever a host must write the nonce of this load. */
export const styleNoncePlaceholder = '__STYLE_NONCE__';

/**
 * The policy of both hosts (Electron checklist item 7). Only our own files run; nothing inline
 * but the style elements that carry the nonce of this load, which the component library needs.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${styleNoncePlaceholder}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of one load of the page; `styleNonce` is base64 or hex, new for every load. */
export function contentSecurityPolicy(styleNonce: string): string {
  return policy.replace(styleNoncePlaceholder, styleNonce);
}
