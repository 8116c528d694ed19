import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import { ConfirmDialog } from '../../../ui/feedback/confirm-dialog.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { sumByUnit } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { useTotalsStatement } from '../../../ui/orders/totals.tsx';
import { destroyedInFull } from './destroyed-in-full.ts';
import { useOpenLines } from './use-open-lines.ts';

/** Records every open line as destroyed in full, one after the other; stops at a refusal. */
export function AllDestroyedDialog(props: {
  readonly order: Order;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const statement = useTotalsStatement();
  const record = useCommand('orders.recordOutcome');
  const open = useOpenLines(props.order.id);
  const lines = open.lines ?? [];
  const [done, setDone] = useState(0);
  const [running, setRunning] = useState(false);
  const run = async (): Promise<void> => {
    setRunning(true);
    for (const [index, line] of lines.entries()) {
      if (index < done) continue;
      const reply = await record.run(destroyedInFull(props.order, line));
      if (!reply.ok) {
        setRunning(false);
        return;
      }
      setDone(index + 1);
    }
    props.onClose();
  };
  const mass = lines.reduce((sum, line) => sum + (line.massGrams ?? 0), 0);
  const reading = { done: formatInteger(open.read), of: formatInteger(open.total) };
  return (
    <ConfirmDialog
      title={t('page.run.outcomes.allTitle')}
      verb={t('page.run.outcomes.allVerb')}
      saving={running}
      disabled={open.lines === null}
      onClose={props.onClose}
      onConfirm={() => void run()}
    >
      {open.failure !== null && <FailureNote error={open.failure} />}
      {open.lines === null ? (
        <p role="status">{t('page.run.outcomes.reading', reading)}</p>
      ) : (
        <>
          <p>{t('page.run.outcomes.allText', { count: lines.length })}</p>
          <p>{statement(sumByUnit(lines.map(({ quantity }) => quantity)), mass)}</p>
        </>
      )}
      {done > 0 && (
        <p role="status">{t('page.run.outcomes.allDone', { done, of: lines.length })}</p>
      )}
      <RejectionList rejections={record.rejections} />
      {record.failure !== null && <FailureNote error={record.failure} />}
    </ConfirmDialog>
  );
}
