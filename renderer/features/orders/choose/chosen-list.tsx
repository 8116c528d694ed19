import type { ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useSteady } from '../../../ui/actions/use-steady.ts';
import { useFocusOnNext } from '../../../ui/focus/use-focus-on-next.ts';
import { sumByUnit } from '../../../ui/orders/order.ts';
import { Totals } from '../../../ui/orders/totals.tsx';
import { ChosenLot } from './chosen-lot.tsx';
import type { Choice, ChosenLots } from './chosen-lots.ts';
import { massOf } from './chosen-parts.ts';
import type { ChosenPart } from './chosen-parts.ts';
import css from './choose.module.css';

/** The lots that are chosen, each with how much of it goes, and what they come to. */
export function ChosenList(props: {
  readonly choice: Choice;
  readonly chosen: ChosenLots;
  readonly parts: readonly ChosenPart[];
  /** What the core refused: an amount is told beside its field as well. */
  readonly rejections: readonly Rejection[];
  readonly onChange: (choice: Choice) => void;
}): ReactNode {
  const t = useText();
  const { choice, chosen, parts, rejections, onChange } = props;
  const { list, takenOut } = useFocusOnNext<HTMLUListElement>();
  const entries = Object.entries(choice);
  const type = useSteady((lotId: string, text: string) => {
    onChange({ ...choice, [lotId]: text });
  });
  const remove = useSteady((lotId: string, at: number) => {
    onChange(Object.fromEntries(entries.filter(([each]) => each !== lotId)));
    takenOut(at);
  });
  const unweighed = parts.filter(({ lot }) => lot.massGrams === null).length;
  if (entries.length === 0) return <p className={css['none']}>{t('page.newOrder.none')}</p>;
  return (
    <>
      <ul ref={list} className={css['lots']}>
        {entries.map(([lotId, typed], index) => (
          <ChosenLot
            key={lotId}
            lotId={lotId}
            at={index}
            lot={chosen.lots.get(lotId)}
            isUnknown={chosen.unknown.includes(lotId)}
            typed={typed}
            refusal={rejections.find(({ field }) => field === `lots.${index}.quantity.amount`)}
            onType={type}
            onRemove={remove}
          />
        ))}
      </ul>
      <Totals
        totals={sumByUnit(parts.map(({ amount }) => amount))}
        massGrams={parts.reduce((sum, part) => sum + massOf(part), 0)}
      />
      {unweighed > 0 && (
        <p className={css['none']}>{t('page.order.unweighed', { count: unweighed })}</p>
      )}
    </>
  );
}

/** The reference of the lot that a refusal names by its place: `lots.2.quantity.amount`. */
export function lotOfField(field: string, choice: Choice, chosen: ChosenLots): string | undefined {
  const [list, index] = field.split('.');
  const lotId = list === 'lots' ? Object.keys(choice)[Number(index)] : undefined;
  return lotId === undefined ? undefined : chosen.lots.get(lotId)?.reference;
}
