import { tellMarkedChoice } from './tell-marked-choice.ts';

/**
 * How a list behaves that is searched by typing: Enter takes the first that fits, from the first
 * letter on. Without the second of these the kit forgets, as the list opens, what it has marked,
 * and Enter sends the form around it. The choice that is marked is said.
 */
export const searchedList = {
  searchable: true,
  selectFirstOptionOnDropdownOpen: true,
  selectFirstOptionOnChange: true,
  ref: tellMarkedChoice,
} as const;
