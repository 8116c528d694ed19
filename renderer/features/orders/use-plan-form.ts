import type { InputOf } from '../../../shared/rpc/contract.ts';
import { localDay } from '../../i18n/dates.ts';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { CommandForm } from '../../ui/form/use-command-form.ts';
import type { HeldOrder } from '../../ui/orders/changed-notice.tsx';
import { seenOf } from '../../ui/orders/order.ts';
import type { MethodVerdict, Order } from '../../ui/orders/order.ts';

export type PlanValues = Readonly<Record<string, string | readonly string[]>>;
export type PlanForm = CommandForm<'orders.setPlan', PlanValues>;

/** Name of the field that holds the waste code of a category. */
export function wasteField(category: string): string {
  return `waste.${category}`;
}

/** The categories on an order, in the order of its lines. */
export function categoriesOf(order: Order): readonly string[] {
  return [...new Set(order.lines.map(({ lot }) => lot.category))];
}

/** The plan as typed; goes with the version of the order that the person has seen. */
export function usePlanForm(
  held: HeldOrder,
  methods: readonly MethodVerdict[],
  onDone: () => void,
): PlanForm {
  const { seen } = held;
  return useCommandForm<'orders.setPlan', PlanValues>({
    procedure: 'orders.setPlan',
    draft: `orders.plan.${seen.id}`,
    initial: initialPlan(seen, methods),
    toInput: (values) => planInput(held, values),
    onDone,
  });
}

function initialPlan(order: Order, methods: readonly MethodVerdict[]): PlanValues {
  const { plan } = order;
  // The best lawful way that some plant may go; a person still confirms each condition.
  const best = methods.find(({ facilities, verdict }) => {
    return facilities.length > 0 && (verdict === 'suitable' || verdict === 'conditional');
  });
  const first = best?.facilities[0];
  const wastes = order.lines.map((line) => [wasteField(line.lot.category), line.wasteCode]);
  return {
    ...(Object.fromEntries(wastes) as Record<string, string>),
    method: plan.method ?? best?.method ?? '',
    confirmedConditions: plan.confirmedConditions,
    facilityId: plan.facilityId ?? first?.facilityId ?? '',
    permitId: plan.permitId ?? first?.permitId ?? '',
    plannedDay: order.plannedDay ?? localDay(Date.now()),
    note: plan.note,
  };
}

function planInput({ seen, now }: HeldOrder, values: PlanValues): InputOf<'orders.setPlan'> {
  const text = (name: string): string => String(values[name] ?? '');
  const confirmed = values['confirmedConditions'];
  return {
    ...seenOf(seen),
    method: text('method'),
    confirmedConditions: Array.isArray(confirmed) ? (confirmed as string[]) : [],
    facilityId: text('facilityId'),
    permitId: text('permitId'),
    wasteCodes: now.lines.map(({ lot, wasteCode }) => ({
      lotId: lot.id,
      wasteCode: text(wasteField(lot.category)) === '' ? wasteCode : text(wasteField(lot.category)),
    })),
    plannedDay: text('plannedDay'),
    note: text('note'),
  };
}
