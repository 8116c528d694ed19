import type { DestructionEvent } from './order-events.ts';

type EventType = DestructionEvent['type'];

/** A fact of one type: what a decision says happened; the ledger adds who, when and where. */
export interface FactOf<Type extends EventType> {
  readonly type: Type;
  readonly version: 1;
  readonly subjects: readonly string[];
  readonly data: Extract<DestructionEvent, { readonly type: Type }>['data'];
}

/** Any fact of the area. */
export type OrderFact = { [Type in EventType]: FactOf<Type> }[EventType];

/** Which order a fact is about; said in each of them. */
export interface OrderName {
  readonly orderId: string;
  readonly orderReference: string;
}

/**
 * Makes a fact about an order. `alsoAbout` are the ids of the lots and packages in whose custody
 * timelines it belongs.
 */
export function orderFact<Type extends EventType>(
  type: Type,
  order: { readonly id: string; readonly reference: string },
  data: Omit<FactOf<Type>['data'], keyof OrderName>,
  alsoAbout: readonly string[] = [],
): FactOf<Type> {
  const name: OrderName = { orderId: order.id, orderReference: order.reference };
  // Omit and put back: TypeScript cannot see that the two make the whole again.
  const whole = { ...data, ...name } as unknown as FactOf<Type>['data'];
  return { type, version: 1, subjects: [order.id, ...alsoAbout], data: whole };
}
