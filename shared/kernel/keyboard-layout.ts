/**
 * A scanner types like a keyboard: while the Russian or Kazakh layout is on, `LOT` arrives as
 * `ДЩЕ`. The pairs stand in the order of the keys (Windows layouts; general knowledge).
 */
const cyrillicKeys = 'ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ';
const latinKeys = 'QWERTYUIOPASDFGHJKLZXCVBNM';
const kazakhDigitKeys = '"ӘІҢҒ,.ҮҰҚӨ';
const digitKeys = '1234567890-';

const russian: ReadonlyMap<string, string> = pairs(cyrillicKeys, latinKeys);
const kazakh: ReadonlyMap<string, string> = new Map([
  ...russian,
  ...pairs(kazakhDigitKeys, digitKeys),
]);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((key, index) => [key, to.charAt(index)]));
}

/**
 * The Latin characters of the same keys, when the text (upper case) was typed through a
 * Russian or Kazakh layout; any other text comes back unchanged.
 */
export function latinKeysOf(text: string): string {
  if (!/[Ѐ-ӿ]/.test(text)) return text;
  const layout = /[ӘІҢҒҮҰҚӨ]/.test(text) ? kazakh : russian;
  return [...text].map((key) => layout.get(key) ?? key).join('');
}
