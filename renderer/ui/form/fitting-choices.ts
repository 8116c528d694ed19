import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { searchParts, searchText } from '../../../shared/kernel/search-text.ts';

/** The choices whose words hold every word that was typed, folded as in every other search. */
export const fittingChoices: OptionsFilter = ({ options, search }) => {
  const words = searchParts(search);
  return words.length === 0 ? options : options.flatMap((option) => fitting(option, words));
};

function fitting(option: ComboboxParsedItem, words: readonly string[]): ComboboxParsedItem[] {
  if (!('items' in option)) {
    const label = searchText(option.label);
    return words.every((word) => label.includes(word)) ? [option] : [];
  }
  const items = option.items.filter((item) => fitting(item, words).length > 0);
  return items.length === 0 ? [] : [{ ...option, items }];
}
