import type { ReactNode } from 'react';
import type { Locale } from '../../../../shared/text/texts.ts';
import { paths } from '../../../app/paths.ts';
import { useSession } from '../../../app/session/session.ts';
import { useGo } from '../../../app/use-go.ts';
import { formatDay, localDay } from '../../../i18n/dates.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { SignDialog } from '../../../ui/sign/sign-dialog.tsx';
import { emptySignature, signatureOf } from '../../../ui/sign/signature.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { useDestroyedStatement } from '../../../ui/orders/totals.tsx';

/** Signs the certificate in the language that was chosen, then leads to it (DW-11). */
export function CertifyDialog(props: {
  readonly order: Order;
  readonly language: Locale;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { locale } = useLocale();
  const { user } = useSession();
  const destroyed = useDestroyedStatement();
  const held = useHeldOrder(props.order);
  const { language } = props;
  const { seen } = held;
  const form = useCommandForm({
    procedure: 'orders.certify',
    initial: emptySignature,
    toInput: (signed) => ({ ...seenOf(seen), language, signature: signatureOf(signed) }),
    onDone: ({ certificateId }) => {
      go(paths.certificate(certificateId));
    },
  });
  const endedAt = seen.run?.endedAt ?? null;
  return (
    <SignDialog
      title={t('page.run.certify.dialog')}
      statement={t('page.run.certify.statement', {
        totals: destroyed(seen.reconciliation),
        day: formatDay(endedAt === null ? '' : localDay(endedAt), locale),
        facility: seen.facilityName ?? '',
      })}
      verb={t('page.run.certify.sign')}
      form={form}
      signer={user?.name ?? ''}
      onClose={props.onClose}
      notice={<ChangedNotice held={held} inDialog />}
    />
  );
}
