import { latinKeysOf } from '../../kernel/keyboard-layout.ts';

/**
 * The path of a place as it is recorded, `KZ1-A1`, from what somebody scanned or typed: in any
 * case, with blanks, or through a Russian or Kazakh keyboard. Whether there is such a place is for
 * the caller to look up.
 */
export function typedPath(text: string): string {
  return latinKeysOf(text.toUpperCase()).replaceAll(/\s+/g, '');
}
