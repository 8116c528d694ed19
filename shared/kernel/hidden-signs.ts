/**
 * Signs that nobody sees and that make a text read, sort or compare otherwise than it looks:
 * controls of direction, zero-width spaces, fillers, marks of other programs (Unicode 16, 23.2
 * and 23.8). Soft hyphens, joiners and variation selectors are left: scripts are written with
 * them. In a number they are refused too, by `hasShapelessSigns`.
 */
const hidden =
  /[\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/** True when a text holds a sign that hides what it says. */
export function hasHiddenSigns(text: string): boolean {
  return hidden.test(text);
}

/** True when a text holds anything without a shape: in a number, even a joiner has no place. */
export function hasShapelessSigns(text: string): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(text);
}
