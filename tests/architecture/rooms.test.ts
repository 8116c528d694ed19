import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';
import { roomCircles } from './rooms.ts';

const list = 'renderer/features/orders/list/a.tsx';
const order = 'renderer/features/orders/order/b.tsx';
const routes = 'renderer/features/orders/routes.ts';

test('imports between the rooms of an area go one way', () => {
  expect(roomCircles(sourceFiles(['shared', 'main', 'renderer']))).toEqual([]);
});

test('a circle of rooms is named by the imports that make it, also where only types go back', () => {
  const circle = [
    { file: list, text: "import { b } from '../order/b.tsx';" },
    { file: order, text: "import type { A } from '../list/a.tsx';" },
    { file: 'renderer/features/orders/acts/c.tsx', text: "import { b } from '../order/b.tsx';" },
  ];
  expect(roomCircles(circle)).toEqual([
    `${list} imports ../order/b.tsx`,
    `${order} imports ../list/a.tsx`,
  ]);
});

test('rooms that go one way, files beside them and other houses make no circle', () => {
  const oneWay = [
    { file: routes, text: "const page = import('./list/a.tsx');" },
    { file: list, text: "import { b } from '../order/b.tsx';\nimport { x } from '../x.ts';" },
    { file: order, text: "import { d } from '../../goods/order/d.ts';" },
    { file: 'renderer/features/goods/order/d.ts', text: "import { b } from './e.ts';" },
  ];
  expect(roomCircles(oneWay)).toEqual([]);
});
