import { parseReference } from '../../../shared/kernel/reference.ts';

/** True when the text is a whole reference with a right check character, in any keyboard layout. */
export function looksScanned(text: string): boolean {
  return parseReference(text).ok;
}
