import { PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { leavesMoreThanLoaded } from '../../../../shared/domain/destruction/run/reconciliation.ts';
import { useSession } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Command } from '../../../rpc/use-command.ts';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { SignDialog } from '../../../ui/feedback/sign-dialog.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import {
  useDestroyedStatement,
  useSaidAmount,
  useTotalsStatement,
} from '../../../ui/orders/totals.tsx';
import type { Unsigned } from '../step/use-fields.ts';

/** Signs the balance; where it needs another supervisor, they sign at the same desk. */
export function ReconcileDialog(props: {
  readonly order: Order;
  readonly needsSecond: boolean;
  readonly reconcile: Command<'orders.reconcile'>;
  readonly input: Omit<Unsigned<'orders.reconcile'>, 'secondApprover'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const t = useText();
  const { user } = useSession();
  const statement = useTotalsStatement();
  const destroyed = useDestroyedStatement();
  const say = useSaidAmount();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { reconcile, needsSecond } = props;
  const { reconciliation } = props.order;
  const open = (reconciliation?.rows ?? []).filter(({ difference }) => difference !== 0);
  const differences = open.map((row) => ({ amount: Math.abs(row.difference), unit: row.unit }));
  const totals = destroyed(reconciliation);
  const difference = statement(differences, null);
  const said =
    open.length === 0
      ? t('page.run.reconcile.statement', { totals })
      : t('page.run.reconcile.statementOpen', { totals, difference });
  const isTooMuchLeft = reconciliation !== null && leavesMoreThanLoaded(reconciliation);
  return (
    <SignDialog
      title={t('page.run.reconcile.dialog')}
      name={user?.name ?? ''}
      statement={
        isTooMuchLeft
          ? t('page.run.reconcile.statementOver', {
              said,
              residue: say({ amount: reconciliation.residueGrams, unit: 'GRM' }),
            })
          : said
      }
      verb={t('page.run.reconcile.sign')}
      saving={reconcile.saving}
      rejections={reconcile.rejections}
      onClose={props.onClose}
      onSign={(own) => {
        const secondApprover = needsSecond ? { login: login.trim(), password } : null;
        void reconcile
          .run({ ...props.input, signature: { password: own }, secondApprover })
          .then((reply) => {
            setPassword('');
            if (reply.ok) props.onDone();
          });
      }}
    >
      {reconcile.failure !== null && <FailureNote error={reconcile.failure} />}
      {needsSecond && (
        <>
          <TextInput
            name="secondApprover.login"
            label={t('page.run.reconcile.secondLogin')}
            description={t('page.run.reconcile.secondHelp')}
            autoComplete="off"
            data-autofocus
            required
            value={login}
            onChange={(event) => {
              setLogin(event.currentTarget.value);
            }}
          />
          <PasswordInput
            name="secondApprover.password"
            label={t('second.password')}
            autoComplete="off"
            required
            value={password}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
            }}
          />
        </>
      )}
    </SignDialog>
  );
}
