import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { NoteField } from './fields.tsx';
import type { FormFields } from './use-command-form.ts';

/** Why it is done, which the ledger keeps. */
export function ReasonField(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  return (
    <NoteField
      form={props.form}
      name="reason"
      label={t('field.reason')}
      help={t('field.reasonHelp')}
      required
    />
  );
}
