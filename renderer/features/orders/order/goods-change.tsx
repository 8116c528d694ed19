import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/session.ts';
import { useGo } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { Selection } from '../../../ui/data/data-table.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';
import { RemoveLotsDialog } from '../acts/remove-lots-dialog.tsx';

/** Leads to the choice of more lots for the order. */
export function AddLotsButton(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const go = useGo();
  return (
    <ActionButton
      label={t('page.order.addLots')}
      icon={<IconPlus size={18} aria-hidden="true" />}
      shortcut="Alt+G"
      onRun={() => {
        go(`${paths.order(props.order.id)}/add`);
      }}
    />
  );
}

/** Changing the goods of an order where they stand: lines are chosen and taken off. */
export function useGoodsChange(
  order: Order,
  lines: readonly OrderLine[],
): { readonly isOpen: boolean; readonly selection: Selection; readonly dialog: ReactNode } {
  const t = useText();
  const may = useMay();
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [removing, setRemoving] = useState(false);
  const chosen = lines.filter(({ lot }) => keys.has(lot.id));
  const close = (): void => {
    setRemoving(false);
  };
  // Refused before the dialog: an order without goods is withdrawn, not emptied.
  const wouldBeEmpty = chosen.length === order.lineCount;
  const facts = { order: order.reference };
  const bar = (
    <>
      <span>{t('page.order.linesChosen', { count: chosen.length, of: order.lineCount })}</span>
      <ActionButton
        kind="danger"
        label={t('page.order.removeLots')}
        shortcut="Alt+U"
        whyNot={wouldBeEmpty ? [{ code: 'OrderWouldBeEmpty', facts }] : []}
        onRun={() => {
          setRemoving(true);
        }}
      />
    </>
  );
  return {
    isOpen: may('orders.request') && actionOf(order, 'orders.addLots')?.allowed === true,
    selection: { keys: new Set(chosen.map(({ lot }) => lot.id)), onChange: setKeys, bar },
    dialog: removing && (
      <RemoveLotsDialog
        order={order}
        lines={chosen}
        onClose={close}
        onDone={() => {
          setKeys(new Set());
          close();
        }}
      />
    ),
  };
}
