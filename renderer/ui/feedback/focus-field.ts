/** Puts the focus into the field that a refusal names (`data-field` or the field's name). */
export function focusField(field: string): void {
  const input = inputOf(field);
  if (input !== undefined) enter(input);
}

/**
 * Puts the focus into the first of the fields on the screen, its text chosen. False when none of
 * them is there.
 */
export function focusFirstField(fields: readonly string[]): boolean {
  const [first] = fields
    .flatMap((field) => inputOf(field) ?? [])
    .toSorted((a, b) => {
      const isBefore = a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore === 0 ? -1 : 1;
    });
  if (first === undefined) return false;
  enter(first);
  return true;
}

function enter(input: HTMLElement): void {
  input.scrollIntoView({ block: 'center' });
  input.focus();
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select();
}

const inside = 'input:not([type="hidden"]), textarea, select, button';

function inputOf(field: string): HTMLElement | undefined {
  const safe = CSS.escape(field);
  const named = document.querySelector<HTMLElement>(`[data-field="${safe}"], [name="${safe}"]`);
  // A list keeps its value in a hidden field; the one to type into stands before it.
  const target = named?.matches('[type="hidden"]') === true ? named.previousElementSibling : named;
  const input = target?.matches(inside) === true ? target : target?.querySelector(inside);
  return input instanceof HTMLElement ? input : undefined;
}
