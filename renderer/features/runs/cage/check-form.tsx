import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { FieldPair, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import type { CheckResult } from './check-verdict.tsx';
import { SealConditions } from './seal-conditions.tsx';
import type { ScannedPackage } from './scan-package.tsx';
import { usePackageCheck } from './use-package-check.ts';
import css from './verify.module.css';

/** What is read off one package: seal and its condition, inner count, gross weight. */
export function CheckForm(props: {
  readonly order: Order;
  readonly scanned: ScannedPackage;
  readonly onChecked: (result: CheckResult) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useText();
  const { scanned } = props;
  const { form, fields, verify, rejections, send, again, goOn } = usePackageCheck(
    props.order,
    scanned,
    props.onChecked,
  );
  const labels: Readonly<Record<string, string>> = {
    sealNumber: t('page.run.verify.seal'),
    innerCount: t('page.run.verify.inner'),
    grossGrams: t('page.run.verify.gross'),
  };
  const hasSeal = !['none', 'missing'].includes(fields.text('sealCondition'));
  return (
    <form
      ref={form}
      className={css['check']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <div className={css['inHand']}>
        <p className={css['reference']}>{scanned.reference}</p>
        <p className={css['muted']}>{scanned.goods}</p>
      </div>
      <RejectionList rejections={rejections} labelOf={(field) => labels[field]} />
      {verify.failure !== null && <FailureNote error={verify.failure} onAgain={again} />}
      <SealConditions
        value={fields.text('sealCondition')}
        onChange={(condition) => {
          fields.set('sealCondition', condition);
        }}
      />
      <FieldPair>
        {hasSeal && (
          <TextField
            form={fields}
            name="sealNumber"
            label={t('page.run.verify.seal')}
            help={t('page.run.verify.sealHelp')}
            mono
            autoFocus
          />
        )}
        <TextField
          form={fields}
          name="innerCount"
          label={t('page.run.verify.inner')}
          help={t('page.run.verify.innerHelp')}
          numeric
          autoFocus={!hasSeal}
        />
        <MassField
          form={fields}
          name="grossGrams"
          label={t('page.run.verify.gross')}
          help={
            scanned.isWeighed === false
              ? t('page.run.verify.grossFree')
              : t('page.run.verify.grossHelp')
          }
        />
      </FieldPair>
      <div className={css['scanRow']} style={{ width: 'auto' }}>
        <ActionButton
          kind="primary"
          large
          label={t('page.run.verify.verb')}
          shortcut="Ctrl+Enter"
          saving={verify.saving}
          onRun={send}
        />
        <ActionButton
          large
          label={t('page.run.verify.other')}
          shortcut="Escape"
          onRun={props.onCancel}
        />
      </div>
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
    </form>
  );
}
