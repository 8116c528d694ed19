const marks = 'data-combobox-selected';
const said = 'aria-activedescendant';

/**
 * Tells a screen reader which choice of a searched list is marked, the one that Enter takes. The
 * kit tells so of the arrow keys alone: what it marks itself, as one types and as the list opens,
 * stays unsaid, or another choice is named. To be given as the `ref` of the field.
 */
export function tellMarkedChoice(field: HTMLInputElement | null): (() => void) | undefined {
  if (field === null) return undefined;
  let list: Element | null = null;
  const tell = (): void => {
    const marked = list?.querySelector(`[${marks}]`)?.id ?? '';
    if (marked === (field.getAttribute(said) ?? '')) return;
    if (marked === '') field.removeAttribute(said);
    else field.setAttribute(said, marked);
  };
  const inList = new MutationObserver(tell);
  const atField = new MutationObserver(() => {
    const open = openListOf(field);
    if (open !== list) {
      inList.disconnect();
      list = open;
      const what = { subtree: true, childList: true, attributeFilter: [marks] };
      if (open !== null) inList.observe(open, what);
    }
    tell();
  });
  atField.observe(field, { attributeFilter: ['aria-expanded', 'aria-controls', said] });
  return () => {
    inList.disconnect();
    atField.disconnect();
  };
}

function openListOf(field: Element): Element | null {
  const isOpen = field.getAttribute('aria-expanded') === 'true';
  return isOpen ? document.getElementById(field.getAttribute('aria-controls') ?? '') : null;
}
