import type { ReactNode } from 'react';
import { useSession } from '../../../app/session/session.ts';
import { formatDay } from '../../../i18n/dates.ts';
import { useLocale, useText, useWords } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { SignDialog } from '../../../ui/feedback/sign-dialog.tsx';
import { ChangedNotice, useHeldOrder } from '../../../ui/orders/changed-notice.tsx';
import type { HeldOrder } from '../../../ui/orders/changed-notice.tsx';
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
  const approve = useCommand('orders.approve');
  const { seen } = held;
  const said = t('page.order.approveStatement', {
    totals: statement(seen.totals, seen.massGrams),
    method: words(`method.${seen.method ?? ''}`) ?? '',
    facility: seen.facilityName ?? '',
    day: formatDay(seen.plannedDay ?? '', locale, true),
  });
  return (
    <SignDialog
      title={t('page.order.act.approve')}
      name={user?.name ?? ''}
      statement={said}
      verb={t('page.order.verb.approve')}
      saving={approve.saving}
      rejections={approve.rejections}
      onClose={props.onClose}
      onSign={(password) => {
        const contentHash = seen.contentHash ?? '';
        void approve
          .run({ ...seenOf(seen), contentHash, signature: { password } })
          .then((reply) => {
            if (!reply.ok) return;
            held.ownAct();
            props.onClose();
          });
      }}
    >
      <ChangedNotice held={held} inDialog />
      {approve.failure !== null && <FailureNote error={approve.failure} />}
    </SignDialog>
  );
}
