/**
 * How a list behaves that is searched by typing: Enter takes the first that fits, from the first
 * letter on. Without the second of these the kit forgets, as the list opens, what it has marked,
 * and Enter sends the form around it.
 */
export const searchedList = {
  searchable: true,
  selectFirstOptionOnDropdownOpen: true,
  selectFirstOptionOnChange: true,
} as const;
