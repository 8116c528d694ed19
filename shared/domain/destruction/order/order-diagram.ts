import { orderEventTypes } from '../events/order-events.ts';
import type { OrderEventType } from '../events/order-events.ts';
import { orderStates } from './order-states.ts';
import type { OrderState } from './order-states.ts';
import { nextOrderState } from './order-transitions.ts';

/** The order's life as a Mermaid state diagram, printed from the transition table. */
export function orderDiagram(): string {
  const edges: string[] = [];
  for (const state of ['', ...orderStates] as const) {
    for (const [target, events] of targetsOf(state)) {
      const from = state === '' ? '[*]' : state;
      if (from !== target) edges.push(`  ${from} --> ${target}: ${events.join(', ')}`);
    }
  }
  return ['stateDiagram-v2', ...edges].join('\n');
}

/**
 * The whole table, state by event: where the event leads, `·` where it is refused. Every pair is
 * there, so that what is refused is seen to be refused.
 */
export function orderGrid(): string {
  const states: readonly (OrderState | '')[] = ['', ...orderStates];
  const header = ['event', ...states.map((state) => (state === '' ? 'new' : state))];
  const rows = orderEventTypes.map((event) => [
    event,
    ...states.map((state) => nextOrderState(state, event) ?? '·'),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function targetsOf(state: OrderState | ''): ReadonlyMap<OrderState, readonly OrderEventType[]> {
  const targets = new Map<OrderState, OrderEventType[]>();
  for (const event of orderEventTypes) {
    const target = nextOrderState(state, event);
    if (target === undefined) continue;
    const known = targets.get(target);
    if (known === undefined) targets.set(target, [event]);
    else known.push(event);
  }
  return targets;
}
