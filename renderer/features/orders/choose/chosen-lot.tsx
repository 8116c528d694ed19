import { CloseButton, TextInput } from '@mantine/core';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { findUnit } from '../../../../shared/kernel/units.ts';
import { useLocale, useText, useWords } from '../../../i18n/use-text.ts';
import { useReasonWords } from '../../../ui/feedback/reason-words.ts';
import { typedUnit } from '../../../ui/form/quantity-field.tsx';
import { takesOut } from '../../../ui/focus/use-focus-on-next.ts';
import { readQuantity } from '../../../ui/form/read-quantity.ts';
import { Quantity, useQuantityText } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import type { Lot } from './chosen-lots.ts';
import css from './choose.module.css';

interface ChosenLotProps {
  readonly lotId: string;
  /** Which of the chosen it is, from 0. */
  readonly at: number;
  readonly lot: Lot | undefined;
  readonly isUnknown: boolean;
  readonly typed: string;
  /** What the core has against the amount. */
  readonly refusal: Rejection | undefined;
  readonly onType: (lotId: string, text: string) => void;
  readonly onRemove: (lotId: string, at: number) => void;
}

/**
 * One chosen lot: all of it, or the part that is typed; a part is split off the lot. Drawn again
 * only when something of it has changed, not with every letter beside it.
 */
export const ChosenLot = memo(ChosenLotEntry);

function ChosenLotEntry(props: ChosenLotProps): ReactNode {
  const t = useText();
  const { lot, lotId, at } = props;
  const field = `lots.${at}`;
  const title = lot?.description ?? t('page.newOrder.loading');
  return (
    <li className={css['lot']} data-field={field}>
      <div className={css['lotHead']}>
        <div>
          <p className={css['lotTitle']}>
            {props.isUnknown ? t('page.newOrder.unknownLot') : title}
          </p>
          {lot !== undefined && <Reference value={lot.reference} />}
        </div>
        <CloseButton
          {...takesOut}
          size="sm"
          aria-label={t('page.newOrder.remove', { title })}
          onClick={() => {
            props.onRemove(lotId, at);
          }}
        />
      </div>
      {lot !== undefined && (
        <PartField
          field={field}
          lot={lot}
          typed={props.typed}
          refusal={props.refusal}
          onType={(text) => {
            props.onType(lotId, text);
          }}
        />
      )}
    </li>
  );
}

function PartField(props: {
  readonly field: string;
  readonly lot: Lot;
  readonly typed: string;
  readonly refusal: Rejection | undefined;
  readonly onType: (text: string) => void;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const words = useWords();
  const reasons = useReasonWords();
  const write = useQuantityText();
  const { lot, typed, refusal } = props;
  const unit = typedUnit(findUnit(lot.quantity.unit)?.base ?? 'H87');
  const read = typed.trim() === '' ? undefined : readQuantity(typed, unit, locale);
  const all = write(lot.quantity.amount, lot.quantity.unit);
  // Of an amount that was changed since nothing is said until it is sent again.
  const isSame = read?.ok === true && read.value.amount === refusal?.facts?.['wantedAmount'];
  const [slip = isSame ? refusal : undefined] = read === undefined || read.ok ? [] : read.error;
  const isTooMuch = read?.ok === true && read.value.amount > lot.quantity.amount;
  const isPart = read?.ok === true && read.value.amount < lot.quantity.amount;
  return (
    <>
      <TextInput
        aria-label={t('page.newOrder.part', { title: lot.description })}
        name={`${props.field}.quantity.amount`}
        inputMode="decimal"
        placeholder={t('page.newOrder.all', { amount: all.number })}
        rightSection={<span className={css['unit']}>{words(`unit.${unit}`) ?? unit}</span>}
        rightSectionWidth="auto"
        error={
          slip === undefined
            ? isTooMuch && t('page.newOrder.tooMuch', { ...all })
            : (reasons.why(slip) ?? slip.code)
        }
        value={typed}
        onChange={(event) => {
          props.onType(event.currentTarget.value);
        }}
      />
      {isPart && read.ok && (
        <p className={css['split']}>
          {t('page.newOrder.split')}{' '}
          <Quantity amount={lot.quantity.amount - read.value.amount} unit={lot.quantity.unit} />
        </p>
      )}
    </>
  );
}
