import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { isLawful } from './lawful-method.ts';
import { fittingPlants } from './plants-of.ts';
import { wasteField, wasteThere } from './waste-field.ts';
import type { Facility } from './permit-card.tsx';
import { localDay } from '../../../i18n/dates.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import type { CommandForm } from '../../../ui/form/use-command-form.ts';
import type { HeldOrder } from '../../../ui/orders/held-order.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { MethodVerdict, Order } from '../../../ui/orders/order.ts';

export type PlanValues = Readonly<Record<string, string | readonly string[]>>;
export type PlanForm = CommandForm<'orders.setPlan', PlanValues>;

/** The categories on an order, in the order of its lines. */
export function categoriesOf(order: Order): readonly string[] {
  return [...new Set(order.waste.map(({ category }) => category))];
}

/** The plan as typed; goes with the version of the order that the person has seen. */
export function usePlanForm(
  held: HeldOrder,
  offered: {
    readonly methods: readonly MethodVerdict[];
    readonly facilities: readonly Facility[];
  },
  onDone: () => void,
): PlanForm {
  const { seen } = held;
  return useCommandForm<'orders.setPlan', PlanValues>({
    procedure: 'orders.setPlan',
    draft: `orders.plan.${seen.id}`,
    initial: initialPlan(seen, offered.methods, offered.facilities),
    toInput: (values) => planInput(held, values),
    onDone,
  });
}

/** Lots may have come to which the planned method is forbidden: then it is chosen anew. */
const noPlan = { method: null, permitId: null, facilityId: null, confirmedConditions: [] } as const;

function initialPlan(
  order: Order,
  methods: readonly MethodVerdict[],
  facilities: readonly Facility[],
): PlanValues {
  const present = methods.find(({ method }) => method === order.plan.method);
  const isKept = present !== undefined && isLawful(present);
  const plan = isKept ? order.plan : noPlan;
  // The best lawful way that some plant may go; a person still confirms each condition.
  const best = methods.find((each) => fittingPlants(each, facilities).length > 0);
  const [first] = fittingPlants(best, facilities);
  const permitId = plan.permitId ?? first?.permit.id ?? '';
  const method = isKept ? present : best;
  const plant = fittingPlants(method, facilities).find(({ permit }) => permit.id === permitId);
  const wastes = Object.fromEntries(
    order.waste.map(({ category, wasteCode }) => [wasteField(category), wasteCode]),
  ) as Record<string, string>;
  return {
    ...wastes,
    ...wasteThere(plant),
    method: plan.method ?? best?.method ?? '',
    confirmedConditions: plan.confirmedConditions,
    facilityId: plan.facilityId ?? first?.facility.id ?? '',
    permitId,
    plannedDay: order.plannedDay ?? localDay(Date.now()),
    note: order.plan.note,
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
    wasteOfCategories: categoriesOf(now).flatMap((category) => {
      const wasteCode = text(wasteField(category));
      return wasteCode === '' ? [] : [{ category, wasteCode }];
    }),
    plannedDay: text('plannedDay'),
    note: text('note'),
  };
}
