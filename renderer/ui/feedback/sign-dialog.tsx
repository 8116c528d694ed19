import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import css from './dialog.module.css';
import { RejectionList } from './rejection-list.tsx';
import type { Refusal } from './why-not.tsx';

/**
 * Signing again (AC-04): repeats in words what is signed, asks for the password, and keeps it
 * nowhere. `name` is the person who signs.
 */
export function SignDialog(props: {
  readonly title: string;
  readonly name: string;
  /** The totals in words: what the signature stands for. */
  readonly statement: string;
  readonly verb: string;
  readonly saving: boolean;
  readonly rejections: readonly Refusal[];
  readonly children?: ReactNode;
  readonly onSign: (password: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [password, setPassword] = useState('');
  const sign = (): void => {
    props.onSign(password);
    setPassword('');
  };
  return (
    <ConfirmDialog
      title={props.title}
      verb={props.verb}
      saving={props.saving}
      disabled={password === ''}
      onConfirm={sign}
      onClose={props.onClose}
    >
      <p className={css['repeat']}>{props.statement}</p>
      {props.children}
      <RejectionList rejections={props.rejections} />
      <PasswordInput
        label={t('sign.password', { name: props.name })}
        description={t('sign.help')}
        name="signature.password"
        autoComplete="current-password"
        data-autofocus
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
    </ConfirmDialog>
  );
}
