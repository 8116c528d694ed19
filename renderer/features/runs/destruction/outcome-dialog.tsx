import type { ReactNode } from 'react';
import { findUnit } from '../../../../shared/kernel/units.ts';
import { useLocale, useText, useWords } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { NoteField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { typedUnit } from '../../../ui/form/quantity-field.tsx';
import { readQuantity } from '../../../ui/form/read-quantity.ts';
import { optionalScaledInput, writeScaled } from '../../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';
import { useQuantityText } from '../../../ui/values/quantity.tsx';
import css from '../step/step-content.module.css';

const outcomes = ['destroyed', 'partly-destroyed', 'refused', 'not-found'] as const;

/** Says of one line what became of it, with the amount and the reason (DW-09). */
export function OutcomeDialog(props: {
  readonly order: Order;
  readonly line: OrderLine;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { locale } = useLocale();
  const write = useQuantityText();
  const { order, line } = props;
  const base = findUnit(line.quantity.unit)?.base ?? 'H87';
  const unit = typedUnit(base);
  const loaded = write(line.quantity.amount, line.quantity.unit);
  const grams = line.outcome?.destroyedGrams ?? null;
  const form = useCommandForm({
    procedure: 'orders.recordOutcome',
    initial: {
      outcome: line.outcome?.kind ?? 'partly-destroyed',
      destroyed: '',
      destroyedGrams: grams === null ? '' : writeScaled(grams, 3),
      note: line.outcome?.note ?? '',
    },
    toInput: (values) => {
      const isNothing = values.outcome === 'refused' || values.outcome === 'not-found';
      const read = readQuantity(values.destroyed, unit, locale);
      return {
        ...seenOf(order),
        lotId: line.lot.id,
        outcome: values.outcome,
        destroyed: isNothing ? 0 : read.ok ? read.value.amount : Number.NaN,
        destroyedGrams: isNothing ? null : optionalScaledInput(values.destroyedGrams, 3, locale),
        note: values.note,
      };
    },
    units: { destroyed: unit },
    onDone: props.onClose,
  });
  const isSome = ['destroyed', 'partly-destroyed'].includes(form.text('outcome'));
  const labels = {
    outcome: t('page.order.outcome'),
    destroyed: t('page.run.outcomes.amount'),
    destroyedGrams: t('page.run.outcomes.mass'),
    note: t('page.run.outcomes.note'),
  };
  return (
    <CommandDialog
      title={line.lot.description}
      form={form}
      verb={t('action.save')}
      labels={labels}
      onClose={props.onClose}
    >
      <SelectField
        form={form}
        name="outcome"
        label={labels.outcome}
        choices={outcomes.map((kind) => ({ value: kind, label: t(`page.run.outcome.${kind}`) }))}
      />
      {isSome && (
        <>
          <TextField
            form={form}
            name="destroyed"
            label={labels.destroyed}
            help={t('page.run.outcomes.loaded', { ...loaded })}
            unit={words(`unit.${unit}`) ?? unit}
            numeric
            autoFocus
            required
          />
          {base !== 'GRM' && (
            <MassField
              form={form}
              name="destroyedGrams"
              label={labels.destroyedGrams}
              help={t('page.run.outcomes.massHelp')}
            />
          )}
        </>
      )}
      <OutcomeMeans line={line} kind={form.text('outcome')} typed={form.text('destroyed')} />
      <NoteField
        form={form}
        name="note"
        label={labels.note}
        help={t('page.run.outcomes.noteHelp')}
      />
    </CommandDialog>
  );
}

/** What the chosen outcome does to the goods, before it is saved. */
function OutcomeMeans(props: {
  readonly line: OrderLine;
  readonly kind: string;
  readonly typed: string;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const write = useQuantityText();
  const { line, kind } = props;
  if (kind === 'refused' || kind === 'not-found') {
    return <p className={css['muted']}>{t(`page.run.outcomes.means.${kind}`)}</p>;
  }
  const unit = typedUnit(findUnit(line.quantity.unit)?.base ?? 'H87');
  const read = readQuantity(props.typed, unit, locale);
  const left = read.ok ? line.quantity.amount - read.value.amount : 0;
  if (left <= 0) return null;
  const rest = write(left, line.quantity.unit);
  return <p className={css['muted']}>{t('page.run.outcomes.means.rest', { ...rest })}</p>;
}
