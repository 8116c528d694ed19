import type { KeyboardEvent } from 'react';
import { fittingChoices } from './fitting-choices.ts';
import { tellMarkedChoice } from './tell-marked-choice.ts';

/**
 * How a list behaves that is searched by typing: Enter takes the first that fits, from the first
 * letter on. Without the second of these the kit forgets, as the list opens, what it has marked,
 * and Enter sends the form around it; where nothing fits, it would do so too. The choice that is
 * marked is said.
 */
export const searchedList = {
  searchable: true,
  selectFirstOptionOnDropdownOpen: true,
  selectFirstOptionOnChange: true,
  filter: fittingChoices,
  onKeyDown: keepEnter,
  ref: tellMarkedChoice,
} as const;

/** Enter in an open list is an answer to the list, also where it has nothing to choose. */
function keepEnter(event: KeyboardEvent<HTMLInputElement>): void {
  const { code, ctrlKey, altKey, metaKey, currentTarget } = event;
  const isEnter = code === 'Enter' || code === 'NumpadEnter';
  if (!isEnter || ctrlKey || altKey || metaKey) return;
  if (currentTarget.getAttribute('aria-expanded') === 'true') event.preventDefault();
}
