import { useRef } from 'react';
import type { ReactNode } from 'react';
import { parseReference } from '../../../shared/kernel/reference.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useScan } from '../../app/scan/use-scan.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../ui/feedback/rejection-list.tsx';
import { FieldPair, TextField } from '../../ui/form/fields.tsx';
import { readScaled } from '../../ui/form/scaled-number.ts';
import { seenOf } from '../../ui/orders/order.ts';
import type { Order } from '../../ui/orders/order.ts';
import type { CheckResult } from './check-verdict.tsx';
import { SealConditions } from './seal-conditions.tsx';
import type { ScannedPackage } from './scan-package.tsx';
import { useFields } from './use-fields.ts';
import css from './verify.module.css';

type CheckInput = InputOf<'orders.verifyPackage'>;

/** What is read off one package: seal and its condition, inner count, gross weight. */
export function CheckForm(props: {
  readonly order: Order;
  readonly scanned: ScannedPackage;
  readonly onChecked: (result: CheckResult) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const t = useText();
  const { scanned } = props;
  const verify = useCommand('orders.verifyPackage');
  const initial = {
    sealNumber: '',
    sealCondition: scanned.isSealed === false ? 'none' : 'intact',
    innerCount: '',
    grossGrams: '',
  };
  const fields = useFields(`orders.verify.${scanned.id}`, initial, verify.rejections);
  const form = useRef<HTMLFormElement>(null);
  const labels: Readonly<Record<string, string>> = {
    sealNumber: t('page.run.verify.seal'),
    innerCount: t('page.run.verify.inner'),
    grossGrams: t('page.run.verify.gross'),
  };
  const hasSeal = !['none', 'missing'].includes(fields.text('sealCondition'));
  const hearSeal = (text: string): void => {
    // Taken for a seal it would stop the line.
    const isLabel = isPackageLabel(text);
    if (isLabel) playScanSound('wrong');
    fields.set('sealNumber', isLabel ? '' : text);
    if (!isLabel) focusNextEmpty(form.current);
  };
  useScan(hearSeal);
  const send = (): void => {
    if (isPackageLabel(fields.text('sealNumber'))) {
      hearSeal(fields.text('sealNumber'));
      return;
    }
    const input = checkInput(props.order, scanned, fields.text);
    if (!fields.check('orders.verifyPackage', input)) return;
    void verify.run(input).then((reply) => {
      if (!reply.ok) {
        playScanSound('unknown');
        return;
      }
      fields.forget();
      playScanSound(reply.value.result === 'verified' ? 'ok' : 'wrong');
      props.onChecked({ ...reply.value, reference: scanned.reference, goods: scanned.goods });
    });
  };
  return (
    <form
      ref={form}
      className={css['check']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A scanner ends the seal number with Enter: it leads to the next empty field.
        const isLabel = isPackageLabel(fields.text('sealNumber'));
        if (isLabel || !focusNextEmpty(form.current)) send();
      }}
      onFocus={({ target }) => {
        // What is read again replaces what stood there.
        if (target instanceof HTMLInputElement) target.select();
      }}
    >
      <div className={css['inHand']}>
        <p className={css['reference']}>{scanned.reference}</p>
        <p className={css['muted']}>{scanned.goods}</p>
      </div>
      <RejectionList
        rejections={fields.slips.length > 0 ? fields.slips : verify.rejections}
        labelOf={(field) => labels[field]}
      />
      {verify.failure !== null && (
        <FailureNote error={verify.failure} onAgain={() => void verify.retry()} />
      )}
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
        <TextField
          form={fields}
          name="grossGrams"
          label={t('page.run.verify.gross')}
          help={
            scanned.isWeighed === false
              ? t('page.run.verify.grossFree')
              : t('page.run.verify.grossHelp')
          }
          unit={t('unit.KGM')}
          numeric
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

function checkInput(
  order: Order,
  scanned: ScannedPackage,
  text: (name: string) => string,
): CheckInput {
  const condition = text('sealCondition') as CheckInput['sealCondition'];
  const seal = text('sealNumber').trim();
  const gross = text('grossGrams').trim();
  return {
    ...seenOf(order),
    packageId: scanned.id,
    scanned: scanned.scanned,
    sealNumber: seal === '' || condition === 'none' || condition === 'missing' ? null : seal,
    sealCondition: condition,
    innerCount: readScaled(text('innerCount'), 0) ?? Number.NaN,
    grossGrams: gross === '' ? null : (readScaled(gross, 3) ?? Number.NaN),
  };
}

/** The label of a package, read once more where its seal was meant. */
function isPackageLabel(text: string): boolean {
  const read = parseReference(text);
  return read.ok && read.value.kind === 'PKG';
}

/** Leads from the field in hand to the next one that is empty; false when none is. */
function focusNextEmpty(form: HTMLFormElement | null): boolean {
  const fields = 'input:not([type="radio"])';
  const inputs = [...(form?.querySelectorAll<HTMLInputElement>(fields) ?? [])];
  const at = inputs.findIndex((input) => input === document.activeElement);
  const next = inputs.slice(at + 1).find((input) => input.value.trim() === '');
  next?.focus();
  return next !== undefined;
}
