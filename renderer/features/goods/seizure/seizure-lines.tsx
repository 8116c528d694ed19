import { ActionIcon } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, useCallback } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useCurrencies } from '../../../i18n/currencies.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { isShortcut } from '../../../ui/actions/shortcut.ts';
import { SelectField, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { QuantityField } from '../../../ui/form/quantity-field.tsx';
import { useFocusOnAdded } from '../../../ui/focus/use-focus-on-added.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Quantities } from '../../../ui/values/quantity.tsx';
import { CategoryField } from '../lots/category-field.tsx';
import { countOf, lineFields, seizureInput, withOneMore, without } from './seizure-form.ts';
import type { SeizureForm } from './seizure-form.ts';
import css from './seizure-form.module.css';
import { sumQuantities } from '../lots/sum-quantities.ts';

/** The products of a seizure, one line each: Alt Enter adds one, Alt Delete removes it. */
export function SeizureLines(props: { readonly form: SeizureForm }): ReactNode {
  const t = useText();
  const { form } = props;
  const { setAll } = form;
  const count = countOf(form.values, 'lines');
  const remove = useCallback(
    (at: number) => {
      setAll((values) => without(values, 'lines', at));
    },
    [setAll],
  );
  const list = useFocusOnAdded(count, (at) => `lines.${at}.description`);
  const add = (): void => {
    setAll((values) => withOneMore(values, 'lines'));
  };
  return (
    <Section title={t('page.seizures.lines')} note={t('page.seizures.linesNote')}>
      <div ref={list}>
        <ol className={css['lines']}>
          {Array.from({ length: count }, (_, at) => (
            <Line key={at} form={form} at={at} removable={count > 1} onRemove={remove} />
          ))}
        </ol>
      </div>
      <div className={css['sums']}>
        <ActionButton
          label={t('page.seizures.addLine')}
          icon={<IconPlus size={18} aria-hidden="true" />}
          shortcut="Alt+Enter"
          onRun={add}
        />
        <Sums form={form} />
      </div>
    </Section>
  );
}

function Sums(props: { readonly form: SeizureForm }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { lines } = seizureInput(props.form.values, locale);
  const counted = lines.map((line) => line.quantity).filter(({ amount }) => amount > 0);
  return (
    <span className={css['sum']} role="status">
      {t('page.seizures.lineCount', { count: lines.length })}
      {counted.length > 0 && (
        <>
          {' · '}
          <Quantities of={sumQuantities(counted)} />
        </>
      )}
    </span>
  );
}

interface LineProps {
  readonly form: SeizureForm;
  readonly at: number;
  readonly removable: boolean;
  readonly onRemove: (at: number) => void;
}

/** Whether a line shows what it showed: another line, or the head, was typed into. */
function isLineAsBefore(before: LineProps, { form, at, removable, onRemove }: LineProps): boolean {
  if (before.at !== at || before.removable !== removable || before.onRemove !== onRemove) {
    return false;
  }
  return [...lineFields, 'quantity'].every((field) => {
    const name = `lines.${at}.${field}`;
    return (
      before.form.text(name) === form.text(name) && before.form.errorOf(name) === form.errorOf(name)
    );
  });
}

/** Drawn when something of it has changed: of a form it uses only what stays the same for good. */
const Line = memo(LineRow, isLineAsBefore);

function LineRow(props: LineProps): ReactNode {
  const t = useText();
  const { form, at, removable } = props;
  const currencies = useCurrencies();
  const path = `lines.${at}`;
  const label = (field: Parameters<typeof lineKey>[0]): string => t(lineKey(field));
  const remove = (): void => {
    if (removable) props.onRemove(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isShortcut(event.nativeEvent, 'Alt+Delete')) return;
    event.preventDefault();
    remove();
  };
  return (
    // Alt Delete bubbles here from whichever field of the line has the focus; the line has none.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up
    <li className={css['lineRow']} onKeyDown={onKeyDown}>
      <span className={css['number']}>{at + 1}</span>
      <div className={css['lineFields']}>
        <div className={css['s4']}>
          <TextField
            form={form}
            name={`${path}.description`}
            label={label('description')}
            required
          />
        </div>
        <div className={css['category']}>
          <CategoryField form={form} name={`${path}.category`} label={label('category')} required />
        </div>
        <div className={css['quantity']}>
          <QuantityField
            form={form}
            name={`${path}.quantity`}
            label={label('quantity.amount')}
            required
          />
        </div>
        <div className={css['s2']}>
          <MassField form={form} name={`${path}.massGrams`} label={label('massGrams')} />
        </div>
        <div className={css['s3']}>
          <TextField form={form} name={`${path}.brand`} label={label('brand')} />
        </div>
        <div className={`${css['s3'] ?? ''} ${css['tariff'] ?? ''}`}>
          <TextField form={form} name={`${path}.hsCode`} label={label('hsCode')} mono />
        </div>
        <div className={`${css['s3'] ?? ''} ${css['tariff'] ?? ''}`}>
          <TextField
            form={form}
            name={`${path}.value.minorUnits`}
            label={label('value.minorUnits')}
            numeric
          />
        </div>
        <div className={`${css['s3'] ?? ''} ${css['tariff'] ?? ''}`}>
          <SelectField
            form={form}
            name={`${path}.value.currency`}
            label={label('value.currency')}
            choices={currencies}
            searchable
          />
        </div>
      </div>
      <div className={css['remove']}>
        {removable && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('page.seizures.removeLine', { line: at + 1 })}
            aria-keyshortcuts="Alt+Delete"
            title={t('page.seizures.removeLine', { line: at + 1 })}
            onClick={remove}
          >
            <IconTrash size={18} aria-hidden="true" />
          </ActionIcon>
        )}
      </div>
    </li>
  );
}

function lineKey<
  F extends
    | 'description'
    | 'category'
    | 'quantity.amount'
    | 'massGrams'
    | 'brand'
    | 'hsCode'
    | 'value.minorUnits'
    | 'value.currency',
>(field: F): `page.seizures.line.${F}` {
  return `page.seizures.line.${field}`;
}
