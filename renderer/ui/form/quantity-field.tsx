import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Quantity } from '../../../shared/kernel/quantity.ts';
import { findUnit } from '../../../shared/kernel/units.ts';
import type { BaseUnit } from '../../../shared/kernel/units.ts';
import type { Choice } from '../../i18n/choice.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useReasonWords } from '../feedback/reason-words.ts';
import { useChoosing, useTyping } from './fields.tsx';
import css from './quantity-field.module.css';
import { readQuantity } from './read-quantity.ts';
import { StillSelect, StillTextInput } from './still-controls.ts';
import type { FormFields, FormValues } from './use-command-form.ts';

/** The units that people count in, by what they measure. */
const offered = ['H87', 'KGM', 'LTR', 'PR', 'SET', 'DZN', 'MIL', 'GRM', 'TNE', 'MLT', 'MTR', 'MTK'];

/** The unit in which people type an amount that is kept in a base unit. */
export function typedUnit(base: string): string {
  const typed: Readonly<Record<string, string>> = {
    GRM: 'KGM',
    MLT: 'LTR',
    MMT: 'MTR',
    MMK: 'MTK',
  };
  return typed[base] ?? base;
}

/** The units to choose from; with a base, only those that measure the same. */
export function useUnitChoices(base?: BaseUnit): Choice[] {
  const name = useCatalog();
  return useMemo(
    () =>
      offered
        .filter((code) => base === undefined || findUnit(code)?.base === base)
        .map((code) => ({ value: code, label: name('unit', code) })),
    [base, name],
  );
}

/** The quantity of `<name>.amount` and `<name>.unit`; NaN, which the schema refuses, when none. */
export function quantityInput(values: FormValues, name: string, language: string): Quantity {
  const unit = String(values[`${name}.unit`] ?? '');
  const read = readQuantity(String(values[`${name}.amount`] ?? ''), unit, language);
  return read.ok ? read.value : { amount: Number.NaN, unit: findUnit(unit)?.base ?? 'H87' };
}

/** An amount as typed with its unit beside it, read exactly while it is typed. */
export function QuantityField(props: {
  readonly form: FormFields;
  readonly name: string;
  readonly label: string;
  readonly base?: BaseUnit;
  readonly help?: ReactNode;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const reasons = useReasonWords();
  const choices = useUnitChoices(props.base);
  const { form, name } = props;
  const onAmount = useTyping(form, `${name}.amount`);
  const onUnit = useChoosing(form, `${name}.unit`);
  const text = form.text(`${name}.amount`);
  const unit = form.text(`${name}.unit`);
  const read = text.trim() === '' ? undefined : readQuantity(text, unit, locale);
  const slip = read === undefined || read.ok ? undefined : read.error[0];
  const error =
    (slip === undefined ? undefined : reasons.why(slip)) ??
    form.errorOf(name) ??
    form.errorOf(`${name}.amount`);
  return (
    <div className={css['pair']} data-field={name}>
      <StillTextInput
        label={props.label}
        description={props.help}
        name={`${name}.amount`}
        required={props.required ?? false}
        inputMode="decimal"
        autoComplete="off"
        error={error}
        data-autofocus={props.autoFocus}
        className={css['amount']}
        value={text}
        onChange={onAmount}
      />
      <StillSelect
        aria-label={t('page.goods.unit')}
        className={css['unit']}
        data={choices}
        allowDeselect={false}
        disabled={choices.length === 1}
        value={unit}
        onChange={onUnit}
      />
    </div>
  );
}
