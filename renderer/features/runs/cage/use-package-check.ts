import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { parseReference } from '../../../../shared/kernel/reference.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { playScanSound } from '../../../app/scan/sounds.ts';
import { useScan } from '../../../app/scan/use-scan.ts';
import { useLocale } from '../../../i18n/use-text.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import type { Command } from '../../../rpc/use-command.ts';
import { optionalScaledInput, scaledInput } from '../../../ui/form/scaled-number.ts';
import type { FormFields } from '../../../ui/form/use-command-form.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import type { CheckResult } from './check-verdict.tsx';
import type { ScannedPackage } from './scan-package.tsx';
import { useFields } from '../step/use-fields.ts';

type CheckInput = InputOf<'orders.verifyPackage'>;

/** The check of one package under the hands: its fields, its scans, its verdict. */
export interface PackageCheck {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly fields: FormFields;
  readonly verify: Command<'orders.verifyPackage'>;
  readonly rejections: readonly Rejection[];
  readonly send: () => void;
  /** Sends the last one again under the same id, after an answer was lost. */
  readonly again: () => void;
  /** Enter in a field: on to the next empty one, and at the end the check itself. */
  readonly goOn: () => void;
}

/** Fills the check of a package by hand and by scanner, and sends it. */
export function usePackageCheck(
  order: Order,
  scanned: ScannedPackage,
  onChecked: (result: CheckResult) => void,
): PackageCheck {
  const { locale } = useLocale();
  const verify = useCommand('orders.verifyPackage');
  const initial = {
    sealNumber: '',
    sealCondition: scanned.isSealed === false ? 'none' : 'intact',
    innerCount: '',
    grossGrams: '',
  };
  const fields = useFields(`orders.verify.${scanned.id}`, initial, verify.rejections);
  const form = useRef<HTMLFormElement>(null);
  const hearSeal = (text: string): void => {
    // Taken for a seal it would stop the line.
    const isLabel = isPackageLabel(text);
    if (isLabel) playScanSound('wrong');
    fields.set('sealNumber', isLabel ? '' : text);
    if (!isLabel) focusNextEmpty(form.current);
  };
  useScan(hearSeal);
  const finish = (reply: Awaited<ReturnType<typeof verify.retry>>): void => {
    if (reply?.ok !== true) {
      playScanSound('unknown');
      return;
    }
    fields.forget();
    playScanSound(reply.value.result === 'verified' ? 'ok' : 'wrong');
    onChecked({ ...reply.value, reference: scanned.reference, goods: scanned.goods });
  };
  const send = (): void => {
    if (isPackageLabel(fields.text('sealNumber'))) {
      hearSeal(fields.text('sealNumber'));
      return;
    }
    const input = checkInput(order, scanned, fields.text, locale);
    if (!fields.check('orders.verifyPackage', input)) return;
    void verify.run(input).then(finish);
  };
  const again = (): void => {
    void verify.retry().then(finish);
  };
  const goOn = (): void => {
    // A scanner ends the seal number with Enter: it leads to the next empty field.
    const isLabel = isPackageLabel(fields.text('sealNumber'));
    if (isLabel || !focusNextEmpty(form.current)) send();
  };
  useSelectOnFocus(form);
  const rejections = fields.wrong;
  return { form, fields, verify, rejections, send, again, goOn };
}

/** What is read again replaces what stood there. */
function useSelectOnFocus(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const present = form.current;
    const select = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLInputElement) target.select();
    };
    present?.addEventListener('focusin', select);
    return () => {
      present?.removeEventListener('focusin', select);
    };
  }, [form]);
}

function checkInput(
  order: Order,
  scanned: ScannedPackage,
  text: (name: string) => string,
  language: string,
): CheckInput {
  const condition = text('sealCondition') as CheckInput['sealCondition'];
  const seal = text('sealNumber').trim();
  return {
    ...seenOf(order),
    packageId: scanned.id,
    scanned: scanned.scanned,
    sealNumber: seal === '' || condition === 'none' || condition === 'missing' ? null : seal,
    sealCondition: condition,
    innerCount: scaledInput(text('innerCount'), 0, language),
    grossGrams: optionalScaledInput(text('grossGrams'), 3, language),
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
