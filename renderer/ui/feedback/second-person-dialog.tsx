import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import css from './dialog.module.css';
import { RejectionList } from './rejection-list.tsx';
import type { Refusal } from './why-not.tsx';

/** A second person signs at the same desk (DW-05) with their own login and password. */
export function SecondPersonDialog(props: {
  readonly title: string;
  readonly statement: string;
  readonly verb: string;
  readonly saving: boolean;
  readonly rejections: readonly Refusal[];
  readonly children?: ReactNode;
  readonly onSign: (person: { readonly login: string; readonly password: string }) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const sign = (): void => {
    props.onSign({ login: login.trim(), password });
    setPassword('');
  };
  return (
    <ConfirmDialog
      title={props.title}
      verb={props.verb}
      saving={props.saving}
      disabled={login.trim() === '' || password === ''}
      onConfirm={sign}
      onClose={props.onClose}
    >
      <p className={css['repeat']}>{props.statement}</p>
      {props.children}
      <RejectionList rejections={props.rejections} />
      <TextInput
        label={t('second.login')}
        description={t('second.help')}
        name="secondPerson.login"
        autoComplete="off"
        data-autofocus
        value={login}
        onChange={(event) => {
          setLogin(event.currentTarget.value);
        }}
      />
      <PasswordInput
        label={t('second.password')}
        name="secondPerson.password"
        autoComplete="off"
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
      />
    </ConfirmDialog>
  );
}
