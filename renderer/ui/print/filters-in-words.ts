/**
 * What the filters of a list are set to, in the words that stand beside them: `State: Stored`.
 * It is read from the fields as they are, so that paper never says another filter than the page.
 */
export function filtersInWords(area: Element | null): readonly string[] {
  if (area === null) return [];
  return [...area.querySelectorAll('input')].flatMap((field) => {
    if (field.type === 'hidden') return [];
    if (field.type === 'radio' || field.type === 'checkbox') {
      return field.checked ? [wordsBeside(field)] : [];
    }
    const value = field.value.trim();
    return value === '' ? [] : [`${nameOf(field)}: ${value}`];
  });
}

/** The group of a chosen radio with its own words, `Orders: open`; a checkbox's words alone. */
function wordsBeside(field: HTMLInputElement): string {
  const own = field.labels?.[0]?.textContent.trim() ?? nameOf(field);
  const group = field.closest('fieldset')?.querySelector('legend')?.textContent.trim();
  return group === undefined ? own : `${group}: ${own}`;
}

function nameOf(field: HTMLInputElement): string {
  return (field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.placeholder).trim();
}
