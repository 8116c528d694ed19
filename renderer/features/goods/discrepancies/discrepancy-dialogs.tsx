import type { ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { NoteField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { typedUnit } from '../../../ui/form/quantity-field.tsx';
import {
  SecondSignerFields,
  secondSignerLabels,
  useSecondPerson,
} from '../../../ui/sign/sign-dialog.tsx';
import { emptySecondPerson, secondPersonOf } from '../../../ui/sign/signature.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import css from '../acts/dialogs.module.css';
import type { Discrepancy } from '../lots/lot.ts';
import { countedAmount } from './counted-amount.ts';
import { countsPacks, useDifferenceText } from './difference-text.ts';
import { PacksAndPieces } from './packs-and-pieces.tsx';

/** What a step of a discrepancy is asked of, and how its dialog is left. */
export interface StepProps {
  readonly discrepancy: Discrepancy;
  readonly onClose: () => void;
}

/** The difference, and the package that is looked at. */
export function Said(props: Pick<StepProps, 'discrepancy'>): ReactNode {
  const difference = useDifferenceText();
  const { discrepancy } = props;
  return (
    <p className={css['said']}>
      {difference(discrepancy)}
      {discrepancy.packageReference !== null && (
        <>
          {' '}
          <Reference value={discrepancy.packageReference} copy={false} />
        </>
      )}
    </p>
  );
}

/** A recount by two people who did not find it; the second signs at the same desk. */
export function RecountDialog(props: StepProps): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { locale } = useLocale();
  const second = useSecondPerson();
  const { discrepancy, onClose } = props;
  const { unit } = discrepancy;
  const packs = countsPacks(discrepancy);
  const form = useCommandForm({
    procedure: 'discrepancies.recount',
    draft: `recount.${discrepancy.id}`,
    initial: {
      found: '',
      foundAmount: '',
      note: '',
      ...emptySecondPerson,
    },
    toInput: (values) => ({
      discrepancyId: discrepancy.id,
      found: values.found.trim(),
      foundAmount:
        unit === null
          ? null
          : countedAmount(packs ? values.foundAmount : values.found, unit, locale),
      secondPerson: secondPersonOf(values),
      note: values.note,
    }),
    onDone: onClose,
  });
  const counted =
    unit === null
      ? t('page.discrepancies.foundText')
      : t('page.discrepancies.foundAmount', { unit: name('unit', typedUnit(unit)) });
  const labels = {
    found: packs ? t('page.run.verify.inner') : counted,
    foundAmount: counted,
    note: t('page.discrepancies.note'),
    ...secondSignerLabels(second),
  };
  return (
    <CommandDialog
      title={t('page.discrepancies.step.recount')}
      form={packs ? form : withoutEmptyAmount(form)}
      verb={t('page.discrepancies.recountVerb')}
      labels={labels}
      onClose={onClose}
    >
      <Said discrepancy={discrepancy} />
      {packs ? (
        <PacksAndPieces
          form={form}
          packs={{ name: 'found', label: labels.found }}
          pieces={{
            name: 'foundAmount',
            label: counted,
            help: t('page.discrepancies.foundHelp'),
          }}
          autoFocus
        />
      ) : (
        <div data-field="foundAmount">
          <TextField
            form={{
              ...form,
              errorOf: (field) => form.errorOf(field) ?? form.errorOf('foundAmount'),
            }}
            name="found"
            label={counted}
            help={t('page.discrepancies.foundHelp')}
            numeric={unit !== null}
            autoFocus
            required
          />
        </div>
      )}
      <NoteField form={form} name="note" label={labels.note} required />
      <SecondSignerFields form={form} signer={second} />
    </CommandDialog>
  );
}

/** An empty count is missing; that it is no number either need not be said. */
function withoutEmptyAmount<F extends { readonly rejections: readonly Rejection[] }>(form: F): F {
  const isMissing = form.rejections.some(({ field }) => field === 'found');
  const said = form.rejections.filter(({ field }) => !isMissing || field !== 'foundAmount');
  return { ...form, rejections: said };
}

/** Explained from the papers, or by an investigation. */
export function ExplainDialog(props: StepProps): ReactNode {
  const t = useText();
  const outcomes = ['explained', 'investigated'] as const;
  const form = useCommandForm({
    procedure: 'discrepancies.explain',
    draft: `explain.${props.discrepancy.id}`,
    initial: { outcome: 'explained', note: '' },
    toInput: (values) => ({
      discrepancyId: props.discrepancy.id,
      outcome: outcomes.find((each) => each === values.outcome) ?? 'explained',
      note: values.note,
    }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={t('page.discrepancies.explainTitle')}
      form={form}
      verb={t('page.discrepancies.explainVerb')}
      labels={{ note: t('page.discrepancies.explanation') }}
      onClose={props.onClose}
    >
      <Said discrepancy={props.discrepancy} />
      <SelectField
        form={form}
        name="outcome"
        label={t('page.discrepancies.outcome')}
        choices={outcomes.map((each) => ({
          value: each,
          label: t(`page.discrepancies.outcome.${each}`),
        }))}
        required
      />
      <NoteField
        form={form}
        name="note"
        label={t('page.discrepancies.explanation')}
        help={t('page.discrepancies.explanationHelp')}
        rows={4}
        required
      />
    </CommandDialog>
  );
}
