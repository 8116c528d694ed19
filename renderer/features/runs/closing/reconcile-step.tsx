import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  checkBalanceWords,
  leavesMoreThanLoaded,
  needsSecondApprover,
} from '../../../../shared/domain/destruction/run/reconciliation.ts';
import type { BalanceWords } from '../../../../shared/domain/destruction/run/reconciliation.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { NoteField } from '../../../ui/form/fields.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { BalanceTable, LevelBadge } from '../../../ui/orders/balance-table.tsx';
import { ChangedNotice } from '../../../ui/orders/changed-notice.tsx';
import { useHeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import { DayText, InstantText } from '../../../ui/values/date-text.tsx';
import { Mass } from '../../../ui/values/quantity.tsx';
import { ReconcileDialog } from './reconcile-dialog.tsx';
import css from '../step/step-content.module.css';
import { useFields } from '../step/use-fields.ts';
import type { Fields } from '../step/use-fields.ts';
import { useSigning } from '../step/use-signing.ts';

/** DW-08, DW-10: the balance of the run; outside the tolerance a finding and a second approver. */
export function ReconcileStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const held = useHeldOrder(props.order);
  const { seen } = held;
  const initial = { noResidueReason: '', finding: '' };
  const signing = useSigning(Object.keys(initial));
  const fields = useFields(`orders.reconcile.${seen.id}`, initial, signing.returned);
  const { reconciliation } = seen;
  const hasResidue = seen.residues.length > 0;
  const said = {
    noResidueReason: hasResidue ? null : fields.text('noResidueReason').trim(),
    finding: fields.text('finding').trim(),
  };
  const begin = (): void => {
    const unsaid =
      reconciliation === null ? [] : checkBalanceWords(reconciliation, hasResidue, said);
    const input = { ...seenOf(seen), ...said, secondApprover: null };
    if (fields.check('orders.reconcile', input, unsaid)) signing.begin();
  };
  return (
    <>
      <p className={css['help']}>{t('page.run.reconcile.help')}</p>
      <ChangedNotice held={held} />
      <div className={css['form']}>
        <Balance order={seen} />
        <BalanceWordsFields order={seen} fields={fields} />
        <div className={css['foot']}>
          <ActionButton
            kind="primary"
            large
            label={t('page.run.reconcile.verb')}
            shortcut="F4"
            whyNot={actionOf(props.order, 'orders.reconcile')?.findings}
            onRun={begin}
          />
        </div>
      </div>
      {signing.isOpen && (
        <ReconcileDialog
          held={held}
          words={said}
          onClose={signing.close}
          onRefused={signing.refused}
          onDone={() => {
            fields.forget();
            signing.close();
          }}
        />
      )}
    </>
  );
}

/** What is written beside the figures. */
function BalanceWordsFields(props: {
  readonly order: Order;
  readonly fields: Fields<Record<keyof BalanceWords, string>>;
}): ReactNode {
  const t = useText();
  const { fields } = props;
  const { reconciliation, residues } = props.order;
  const needsSecond = needsSecondApprover(reconciliation?.level ?? 'exact');
  const isTooMuchLeft = reconciliation !== null && leavesMoreThanLoaded(reconciliation);
  const labels: Readonly<Record<string, string>> = {
    noResidueReason: t('page.run.reconcile.noResidue'),
    finding: t('page.run.reconcile.finding'),
  };
  return (
    <>
      <RejectionList rejections={fields.wrong} labelOf={(field) => labels[field]} />
      {residues.length === 0 && (
        <NoteField
          form={fields}
          name="noResidueReason"
          label={t('page.run.reconcile.noResidue')}
          help={t('page.run.reconcile.noResidueHelp')}
          required
        />
      )}
      <NoteField
        form={fields}
        name="finding"
        label={t('page.run.reconcile.finding')}
        help={[
          needsSecond && t('page.run.reconcile.findingNeeded'),
          isTooMuchLeft && t('page.run.reconcile.findingOfResidue'),
          !needsSecond && !isTooMuchLeft && t('page.run.reconcile.findingHelp'),
        ]
          .filter(Boolean)
          .join(' ')}
        required={needsSecond || isTooMuchLeft}
      />
    </>
  );
}

function Balance(props: {
  readonly order: Order;
  /** What is known of the balance once it is closed. */
  readonly more?: readonly { readonly label: string; readonly value: ReactNode }[];
}): ReactNode {
  const t = useText();
  const { reconciliation } = props.order;
  if (reconciliation === null) return null;
  const { weighbridge } = reconciliation;
  return (
    <>
      <BalanceTable rows={reconciliation.rows} />
      <FactList
        facts={[
          {
            label: t('page.run.reconcile.massIn'),
            value: <Mass grams={reconciliation.massInGrams} />,
          },
          {
            label: t('page.run.reconcile.residue'),
            value: (
              <span className={css['judged']}>
                <Mass grams={reconciliation.residueGrams} />
                {leavesMoreThanLoaded(reconciliation) && (
                  <Badge tone="conditional" icon={<IconAlertTriangle size={16} />}>
                    {t('page.run.reconcile.residueOver')}
                  </Badge>
                )}
              </span>
            ),
          },
          ...(weighbridge === null
            ? []
            : [
                {
                  label: t('page.run.reconcile.weighbridge'),
                  value: (
                    <span className={css['judged']}>
                      <span>
                        <Mass grams={weighbridge.outGrams} />
                        {' → '}
                        <Mass grams={weighbridge.inGrams} />
                      </span>
                      <LevelBadge
                        level={weighbridge.level}
                        permille={weighbridge.differencePermille}
                      />
                    </span>
                  ),
                },
              ]),
          ...(props.more ?? []),
        ]}
      />
    </>
  );
}

/** The balance as it was closed, with the finding and who else accepted it. */
export function ReconcileDone(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { reconciliation } = props.order;
  if (reconciliation === null) return null;
  const { at, finding, secondApprover, dueOn } = reconciliation;
  return (
    <div className={css['form']}>
      <Balance
        order={props.order}
        more={
          at === null
            ? []
            : [
                { label: t('page.run.reconcile.at'), value: <InstantText at={at} /> },
                { label: t('page.run.reconcile.finding'), value: finding === '' ? '—' : finding },
                ...(secondApprover === null
                  ? []
                  : [{ label: t('page.run.reconcile.second'), value: secondApprover }]),
                ...(dueOn === null
                  ? []
                  : [
                      {
                        label: t('page.run.reconcile.due'),
                        value: <DayText day={dueOn} weekday />,
                      },
                    ]),
              ]
        }
      />
    </div>
  );
}
