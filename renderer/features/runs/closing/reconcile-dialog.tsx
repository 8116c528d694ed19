import type { ReactNode } from 'react';
import {
  leavesMoreThanLoaded,
  needsSecondApprover,
} from '../../../../shared/domain/destruction/run/reconciliation.ts';
import type { BalanceWords } from '../../../../shared/domain/destruction/run/reconciliation.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { useSession } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SignDialog } from '../../../ui/sign/sign-dialog.tsx';
import { emptySignature, signatureOf } from '../../../ui/sign/signature.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import type { HeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import {
  useDestroyedStatement,
  useSaidAmount,
  useTotalsStatement,
} from '../../../ui/orders/totals.tsx';

const initial = { ...emptySignature, 'secondApprover.login': '', 'secondApprover.password': '' };

/** Signs the balance; where it needs another supervisor, they sign at the same desk. */
export function ReconcileDialog(props: {
  readonly held: HeldOrder;
  readonly words: BalanceWords;
  readonly onClose: () => void;
  readonly onRefused: (rejections: readonly Rejection[]) => void;
  readonly onDone: () => void;
}): ReactNode {
  const t = useText();
  const { user } = useSession();
  const statement = useBalanceStatement();
  const { held } = props;
  const { seen } = held;
  const needsSecond = needsSecondApprover(seen.reconciliation?.level ?? 'exact');
  const form = useCommandForm({
    procedure: 'orders.reconcile',
    initial,
    toInput: (signed) => ({
      ...seenOf(seen),
      ...props.words,
      signature: signatureOf(signed),
      secondApprover: needsSecond
        ? {
            login: signed['secondApprover.login'].trim(),
            password: signed['secondApprover.password'],
          }
        : null,
    }),
    onRefused: props.onRefused,
    onDone: props.onDone,
  });
  const second = {
    field: 'secondApprover',
    label: t('page.run.reconcile.secondLogin'),
    passwordLabel: t('page.run.reconcile.secondPassword'),
    help: t('page.run.reconcile.secondHelp'),
  } as const;
  return (
    <SignDialog
      title={t('page.run.reconcile.dialog')}
      statement={statement(seen.reconciliation)}
      verb={t('page.run.reconcile.sign')}
      form={form}
      signer={user?.name ?? ''}
      second={needsSecond ? second : undefined}
      onClose={props.onClose}
      notice={<ChangedNotice held={held} inDialog />}
    />
  );
}

/** The balance in words: what was destroyed, what is open, and where more is left than came. */
function useBalanceStatement(): (balance: Order['reconciliation']) => string {
  const t = useText();
  const statement = useTotalsStatement();
  const destroyed = useDestroyedStatement();
  const say = useSaidAmount();
  return (balance) => {
    const open = (balance?.rows ?? []).filter(({ difference }) => difference !== 0);
    const differences = open.map((row) => ({ amount: Math.abs(row.difference), unit: row.unit }));
    const totals = destroyed(balance);
    const difference = statement(differences, null);
    const said =
      open.length === 0
        ? t('page.run.reconcile.statement', { totals })
        : t('page.run.reconcile.statementOpen', { totals, difference });
    if (balance === null || !leavesMoreThanLoaded(balance)) return said;
    const residue = say({ amount: balance.residueGrams, unit: 'GRM' });
    return t('page.run.reconcile.statementOver', { said, residue });
  };
}
