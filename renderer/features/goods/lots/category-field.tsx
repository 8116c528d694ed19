import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { goodsCategoryCodes } from '../../../../shared/catalog/goods/goods-category.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useLocale } from '../../../i18n/use-text.ts';
import { SelectField } from '../../../ui/form/fields.tsx';
import type { FormFields } from '../../../ui/form/use-command-form.ts';

/** A goods category, found by any part of its name. */
export function CategoryField(props: {
  readonly form: FormFields;
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
}): ReactNode {
  const name = useCatalog();
  const { locale } = useLocale();
  const choices = useMemo(
    () =>
      goodsCategoryCodes
        .map((code) => ({ value: code as string, label: name('category', code) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
    [name, locale],
  );
  return <SelectField {...props} choices={choices} searchable />;
}
