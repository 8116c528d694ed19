import type { ReactNode } from 'react';
import type { CommandName } from '../../../shared/rpc/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../form/command-dialog.tsx';
import { PasswordField, TextField } from '../form/fields.tsx';
import css from './sign-dialog.module.css';
import type { CommandForm, FormFields, FormValues } from '../form/use-command-form.ts';

/** Another person who signs at the same desk, by the field of the command that names them. */
export interface SecondSigner {
  readonly field: 'secondPerson' | 'secondApprover';
  /** Of the field of their login. */
  readonly label: string;
  readonly passwordLabel: string;
  readonly help: string;
}

/**
 * Signing again (AC-04, DW-05): repeats in words what is signed and asks for the passwords of those
 * who sign. What is refused of a signature stands beside its field, and the dialog stays.
 */
export function SignDialog<N extends CommandName, V extends FormValues>(props: {
  readonly title: string;
  /** The totals in words: what the signature stands for. */
  readonly statement: string;
  readonly verb: string;
  readonly form: CommandForm<N, V>;
  /** Name of who is signed in; left out, their own password is not asked for. */
  readonly signer?: string;
  readonly second?: SecondSigner | undefined;
  readonly onClose: () => void;
  /** What is to be read before it is signed. */
  readonly notice?: ReactNode;
}): ReactNode {
  const t = useText();
  const { form, second, signer } = props;
  const own = signer === undefined ? undefined : t('sign.password', { name: signer });
  return (
    <CommandDialog
      title={props.title}
      form={form}
      verb={props.verb}
      labels={{
        ...(own === undefined ? {} : { 'signature.password': own }),
        ...(second === undefined ? {} : secondSignerLabels(second)),
      }}
      onClose={props.onClose}
      intro={
        <>
          <p className={css['repeat']}>{props.statement}</p>
          {props.notice}
        </>
      }
    >
      {own !== undefined && (
        <PasswordField
          form={form}
          name="signature.password"
          label={own}
          help={t('sign.help')}
          autoFocus
          required
        />
      )}
      {second !== undefined && (
        <SecondSignerFields form={form} signer={second} autoFocus={own === undefined} />
      )}
    </CommandDialog>
  );
}

/** Names the fields of the other person for the list of refusals; the person is their login. */
export function secondSignerLabels(signer: SecondSigner): Readonly<Record<string, string>> {
  const { field, label, passwordLabel } = signer;
  return { [field]: label, [`${field}.login`]: label, [`${field}.password`]: passwordLabel };
}

/** The login and the password of the other person. */
export function SecondSignerFields(props: {
  readonly form: FormFields;
  readonly signer: SecondSigner;
  readonly autoFocus?: boolean;
}): ReactNode {
  const { form, signer } = props;
  const { field } = signer;
  return (
    <>
      <div data-field={field}>
        <TextField
          // What is wrong with the person themselves stands where they are named.
          form={{ ...form, errorOf: (name) => form.errorOf(name) ?? form.errorOf(field) }}
          name={`${field}.login`}
          label={signer.label}
          help={signer.help}
          autoFocus={props.autoFocus ?? false}
          mono
          required
        />
      </div>
      <PasswordField
        form={form}
        name={`${field}.password`}
        label={signer.passwordLabel}
        fresh
        required
      />
    </>
  );
}

/** The second person of an act with goods (DW-05). */
export function useSecondPerson(): SecondSigner {
  const t = useText();
  return {
    field: 'secondPerson',
    label: t('second.login'),
    passwordLabel: t('second.password'),
    help: t('second.help'),
  };
}
