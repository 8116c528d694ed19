import { expect, test } from 'vitest';
import { fittingChoices } from '../../../renderer/ui/form/fitting-choices.ts';

const labels = ['Чёрный металл', 'Металл, цветной', 'Қазақстан · KZ', 'Қырғызстан · KG'];
const options = labels.map((label) => ({ value: label, label, disabled: false }));

function found(search: string): readonly string[] {
  const fit = fittingChoices({ options, search, limit: Infinity });
  return fit.flatMap((option) => ('label' in option ? [option.label] : []));
}

test('a list is searched like everything else: ё as е, in any case, by every word', () => {
  expect(found('черный')).toEqual(['Чёрный металл']);
  expect(found('ЧЁРНЫЙ')).toEqual(['Чёрный металл']);
  expect(found('цвет мет')).toEqual(['Металл, цветной']);
  expect(found('ҚАЗ')).toEqual(['Қазақстан · KZ']);
  expect(found(' ')).toEqual(labels);
  expect(found('никель')).toEqual([]);
});

test('a group stays with those of its choices that fit', () => {
  const grouped = [{ group: 'Металл', items: options }];
  const fit = fittingChoices({ options: grouped, search: 'kz', limit: Infinity });
  expect(fit).toEqual([{ group: 'Металл', items: options.slice(2, 3) }]);
  expect(fittingChoices({ options: grouped, search: 'q', limit: Infinity })).toEqual([]);
});
