import { describe, expect, test } from 'vitest';
import { changesSince } from '../../../renderer/ui/orders/order-changes.ts';
import type { SeenOrder } from '../../../renderer/ui/orders/order-changes.ts';

const before: SeenOrder = {
  version: 4,
  at: '2026-11-20T10:00:00.000Z',
  state: 'requested',
  title: 'Cigarettes',
  method: 'H',
  facility: 'Plant',
  permit: 'P-1',
  plannedDay: '2026-11-25',
  approvals: 1,
  lines: [
    ['LOT-1', 100, '02 03 04'],
    ['LOT-2', 50, '02 03 04'],
  ],
  lineCount: 2,
};

describe('what changed since a person looked at an order', () => {
  test('nothing, when only its version and the time moved on', () => {
    expect(changesSince(before, { ...before, version: 9, at: '' })).toEqual([]);
  });

  test('DW-03 every part that an approval binds is named', () => {
    const now: SeenOrder = {
      ...before,
      method: 'G',
      plannedDay: '2026-11-26',
      approvals: 0,
      lines: [
        ['LOT-1', 90, '02 03 04'],
        ['LOT-3', 10, '02 03 04'],
      ],
    };
    expect(changesSince(before, now)).toEqual([
      { kind: 'lines-added', lots: ['LOT-3'] },
      { kind: 'lines-removed', lots: ['LOT-2'] },
      { kind: 'lines-changed', lots: ['LOT-1'] },
      { kind: 'method', from: 'H', to: 'G' },
      { kind: 'day', from: '2026-11-25', to: '2026-11-26' },
      { kind: 'approvals', from: 1, to: 0 },
    ]);
  });

  test('a waste code that changed alone is a change of its line', () => {
    const [first, second] = before.lines;
    const lines = [
      first ?? ['', 0, ''],
      [second?.[0] ?? '', second?.[1] ?? 0, '20 03 01'],
    ] as const;
    expect(changesSince(before, { ...before, lines })).toEqual([
      { kind: 'lines-changed', lots: ['LOT-2'] },
    ]);
  });
});
