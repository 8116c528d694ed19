import { Radio, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useSession } from '../../../app/session/session.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { FormDialog } from '../../../ui/feedback/form-dialog.tsx';
import { SecondPersonDialog } from '../../../ui/feedback/second-person-dialog.tsx';
import { SignDialog } from '../../../ui/feedback/sign-dialog.tsx';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { NoteField, SelectField } from '../../../ui/form/fields.tsx';
import { readQuantity, typedUnit } from '../../../ui/form/quantity-field.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useDifferenceText } from './difference-text.ts';
import type { Discrepancy } from '../lots/lot.ts';

interface StepProps {
  readonly discrepancy: Discrepancy;
  readonly onClose: () => void;
}

/** A recount by two people who did not find it; the second signs at the same desk. */
export function RecountDialog(props: StepProps): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { locale } = useLocale();
  const difference = useDifferenceText();
  const { discrepancy, onClose } = props;
  const recount = useCommand('discrepancies.recount');
  const [found, setFound] = useState('');
  const [note, setNote] = useState('');
  const { unit } = discrepancy;
  const read =
    unit === null ? undefined : readQuantity(found === '0' ? '' : found, typedUnit(unit), locale);
  const amount = found.trim() === '0' ? 0 : read?.ok === true ? read.value.amount : null;
  return (
    <SecondPersonDialog
      title={t('page.discrepancies.step.recount')}
      statement={difference(discrepancy)}
      verb={t('page.discrepancies.recountVerb')}
      saving={recount.saving}
      rejections={recount.rejections}
      onClose={onClose}
      onSign={(secondPerson) => {
        void recount
          .run({
            discrepancyId: discrepancy.id,
            found: found.trim() === '' ? ' ' : found.trim(),
            foundAmount: amount,
            secondPerson,
            note,
          })
          .then((reply) => {
            if (reply.ok) onClose();
          });
      }}
    >
      <TextInput
        label={
          unit === null
            ? t('page.discrepancies.foundText')
            : t('page.discrepancies.foundAmount', { unit: name('unit', typedUnit(unit)) })
        }
        description={t('page.discrepancies.foundHelp')}
        name="found"
        inputMode={unit === null ? 'text' : 'decimal'}
        autoComplete="off"
        required
        value={found}
        onChange={(event) => {
          setFound(event.currentTarget.value);
        }}
      />
      <Textarea
        label={t('page.discrepancies.note')}
        name="note"
        autosize
        required
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
    </SecondPersonDialog>
  );
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
    <FormDialog title={t('page.discrepancies.step.explain')} onClose={props.onClose}>
      <CommandFormBody
        form={form}
        verb={t('page.discrepancies.explainVerb')}
        labels={{ note: t('page.discrepancies.explanation') }}
        onCancel={props.onClose}
        inDialog
      >
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
      </CommandFormBody>
    </FormDialog>
  );
}

/** Closed by a signature: the lot becomes what was found, or keeps what was expected. */
export function CloseDialog(props: StepProps): ReactNode {
  const t = useText();
  const { user } = useSession();
  const difference = useDifferenceText();
  const { discrepancy, onClose } = props;
  const close = useCommand('discrepancies.close');
  const [accept, setAccept] = useState('found');
  const [note, setNote] = useState('');
  return (
    <SignDialog
      title={t('page.discrepancies.step.close')}
      name={user?.name ?? ''}
      statement={difference(discrepancy)}
      verb={t('page.discrepancies.closeVerb')}
      saving={close.saving}
      rejections={close.rejections}
      onClose={onClose}
      onSign={(password) => {
        void close
          .run({
            discrepancyId: discrepancy.id,
            signature: { password },
            acceptFound: accept === 'found',
            note,
          })
          .then((reply) => {
            if (reply.ok) onClose();
          });
      }}
    >
      <Radio.Group label={t('page.discrepancies.accept')} value={accept} onChange={setAccept}>
        {(['found', 'expected'] as const).map((each) => (
          <Radio key={each} mt={8} value={each} label={t(`page.discrepancies.accept.${each}`)} />
        ))}
      </Radio.Group>
      <Textarea
        label={t('page.discrepancies.note')}
        name="note"
        autosize
        required
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
    </SignDialog>
  );
}
