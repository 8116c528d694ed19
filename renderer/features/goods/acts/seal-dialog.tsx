import { IconLockX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { sealConditions } from '../../../../shared/domain/goods/goods-events.ts';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { FieldPair, NoteField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import css from './dialogs.module.css';
import type { Lot } from '../lots/lot.ts';

const conditions = sealConditions.filter((code) => code !== 'none');

/** A seal as it was found at an access, and the one put on after it (CC-06). */
export function SealDialog(props: {
  readonly lot: Lot;
  readonly packageId: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { packages } = props.lot;
  const labels = {
    packageId: t('page.lot.package'),
    sealNumber: t('page.seal.found'),
    condition: t('page.seal.condition'),
    newSealNumber: t('page.seal.new'),
    reason: t('page.seal.reason'),
  };
  const form = useCommandForm({
    procedure: 'packages.checkSeal',
    draft: `seal.${props.lot.id}.${props.packageId ?? ''}`,
    initial: {
      packageId: props.packageId ?? packages[0]?.id ?? '',
      sealNumber: '',
      condition: 'intact',
      newSealNumber: '',
      reason: '',
    },
    toInput: (values) => ({
      packageId: values.packageId,
      sealNumber: values.sealNumber.trim() === '' ? null : values.sealNumber,
      condition: conditions.find((code) => code === values.condition) ?? 'intact',
      newSealNumber: values.newSealNumber.trim() === '' ? null : values.newSealNumber,
      reason: values.reason,
    }),
    onDone: props.onClose,
  });
  const chosen = packages.find((each) => each.id === form.text('packageId'));
  const expected = chosen?.sealNumber ?? null;
  const typed = form.text('sealNumber').trim();
  const differs =
    form.text('condition') !== 'intact' ||
    (expected !== null && typed !== '' && typed !== expected);
  return (
    <CommandDialog
      title={t('page.seal.title')}
      form={form}
      verb={t('page.seal.verb')}
      labels={labels}
      onClose={props.onClose}
    >
      <SelectField
        form={form}
        name="packageId"
        label={labels.packageId}
        choices={packages.map((each) => ({ value: each.id, label: each.reference }))}
        searchable
        required
      />
      <p className={css['said']}>
        {expected === null
          ? t('page.seal.noneExpected')
          : t('page.seal.expected', { seal: expected })}
      </p>
      <FieldPair>
        <TextField form={form} name="sealNumber" label={labels.sealNumber} mono autoFocus />
        <SelectField
          form={form}
          name="condition"
          label={labels.condition}
          choices={conditions.map((code) => ({
            value: code,
            label: t(`seal.condition.${code}`),
          }))}
          required
        />
      </FieldPair>
      {differs && (
        <p className={css['warns']} role="status">
          <IconLockX size={20} aria-hidden="true" />
          {t('page.seal.freezes')}
        </p>
      )}
      <TextField
        form={form}
        name="newSealNumber"
        label={labels.newSealNumber}
        help={t('page.seal.newHelp')}
        mono
      />
      <NoteField form={form} name="reason" label={labels.reason} required />
    </CommandDialog>
  );
}
