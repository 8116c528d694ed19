/**
 * Puts the focus into the field that a refusal names (`data-field` or the field's name): the one
 * of the form or dialog that the refusal stands in, for another on the page may have its name.
 */
export function focusField(field: string, beside: Element | null): void {
  const input = inputOf(field, areaOf(beside));
  if (input !== undefined) enter(input);
}

/**
 * Puts the focus into the first of the fields on the screen, its text chosen. False when none of
 * them is there.
 */
export function focusFirstField(fields: readonly string[], beside: Element | null): boolean {
  const area = areaOf(beside);
  const [first] = fields
    .flatMap((field) => inputOf(field, area) ?? [])
    .toSorted((a, b) => {
      const isBefore = a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore === 0 ? -1 : 1;
    });
  if (first === undefined) return false;
  enter(first);
  return true;
}

/** Puts the focus into the first password of the form or dialog; false when it asks for none. */
export function focusPassword(beside: Element | null): boolean {
  const input = areaOf(beside).querySelector<HTMLElement>('[name$="assword"]');
  if (input !== null) enter(input);
  return input !== null;
}

function areaOf(beside: Element | null): ParentNode {
  return beside?.closest('form, [role="dialog"]') ?? document;
}

function enter(input: HTMLElement): void {
  input.scrollIntoView({ block: 'center' });
  input.focus();
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select();
}

const inside = 'input:not([type="hidden"]), textarea, select, button';

function inputOf(field: string, area: ParentNode): HTMLElement | undefined {
  const safe = CSS.escape(field);
  const named = area.querySelector<HTMLElement>(`[data-field="${safe}"], [name="${safe}"]`);
  // A list keeps its value in a hidden field; the one to type into stands before it.
  const target = named?.matches('[type="hidden"]') === true ? named.previousElementSibling : named;
  const input = target?.matches(inside) === true ? target : target?.querySelector(inside);
  return input instanceof HTMLElement ? input : undefined;
}
