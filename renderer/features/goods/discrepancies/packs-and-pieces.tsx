import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { FieldPair, TextField } from '../../../ui/form/fields.tsx';
import type { FormFields } from '../../../ui/form/use-command-form.ts';

interface NamedField {
  readonly name: string;
  readonly label: string;
}

/** The packs inside a package beside the pieces in all. */
export function PacksAndPieces(props: {
  readonly form: FormFields;
  readonly packs: NamedField;
  readonly pieces: NamedField & { readonly help?: string };
  readonly autoFocus?: boolean;
}): ReactNode {
  const t = useText();
  const { form, packs, pieces, autoFocus = false } = props;
  return (
    <FieldPair>
      <TextField
        {...packs}
        form={form}
        help={t('page.run.verify.innerHelp')}
        numeric
        autoFocus={autoFocus}
        required
      />
      <TextField {...pieces} form={form} numeric required />
    </FieldPair>
  );
}
