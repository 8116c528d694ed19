import type { ReactNode } from 'react';
import { useSession } from '../../../app/session/session.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useLocale, useText, useWords } from '../../../i18n/use-text.ts';
import { SignDialog } from '../../../ui/sign/sign-dialog.tsx';
import { emptySignature, signatureOf } from '../../../ui/sign/signature.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import type { HeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { useTotalsStatement } from '../../../ui/orders/totals.tsx';

/** Approves exactly the content that was seen (DW-03); repeats it in words and asks again. */
export function ApproveDialog(props: {
  readonly order: Order;
  /** Held by the page that showed it, so that nothing slips in before the dialog opened. */
  readonly held?: HeldOrder;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { locale } = useLocale();
  const { user } = useSession();
  const statement = useTotalsStatement();
  const own = useHeldOrder(props.order);
  const held = props.held ?? own;
  const { seen } = held;
  const form = useCommandForm({
    procedure: 'orders.approve',
    initial: emptySignature,
    toInput: (signed) => ({
      ...seenOf(seen),
      contentHash: seen.contentHash ?? '',
      signature: signatureOf(signed),
    }),
    onDone: () => {
      held.acted();
      props.onClose();
    },
  });
  return (
    <SignDialog
      title={t('page.order.act.approve')}
      statement={t('page.order.approveStatement', {
        totals: statement(seen.totals, seen.massGrams),
        method: words(`method.${seen.method ?? ''}`) ?? '',
        facility: seen.facilityName ?? '',
        day: formatDay(seen.plannedDay ?? '', locale, true),
      })}
      verb={t('page.order.verb.approve')}
      form={form}
      signer={user?.name ?? ''}
      onClose={props.onClose}
      notice={<ChangedNotice held={held} inDialog />}
    />
  );
}
