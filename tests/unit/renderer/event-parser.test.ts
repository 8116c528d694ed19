import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEventParser } from '../../../renderer/rpc/event-parser.ts';
import type { StreamEvent } from '../../../renderer/rpc/event-parser.ts';

const stream = [
  'retry: 1000\n\n',
  'id: 7\ndata: {"a":1}\n\n',
  ': still here\n\n',
  'event: missed\nid: 9\ndata: {}\n\n',
  'data: first: line\ndata:second\n\n',
].join('');

const events: readonly StreamEvent[] = [
  { type: 'message', data: '{"a":1}', lastId: '7' },
  { type: 'missed', data: '{}', lastId: '9' },
  { type: 'message', data: 'first: line\nsecond', lastId: '9' },
];

test('a stream gives the same events however it is cut into parts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length), { maxLength: 20 }), (cuts) => {
      const heard: StreamEvent[] = [];
      const read = makeEventParser((event) => heard.push(event));
      const places = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
      places.slice(1).forEach((end, index) => {
        read(stream.slice(places[index], end));
      });
      expect(heard).toEqual(events);
    }),
  );
});

test('a stream that came back remembers the id of the one before', () => {
  const heard: StreamEvent[] = [];
  makeEventParser((event) => heard.push(event), '41')('data: x\n\n');
  expect(heard).toEqual([{ type: 'message', data: 'x', lastId: '41' }]);
});

test('an event that never ended is not told', () => {
  const heard: StreamEvent[] = [];
  makeEventParser((event) => heard.push(event))('data: x\n');
  expect(heard).toEqual([]);
});
