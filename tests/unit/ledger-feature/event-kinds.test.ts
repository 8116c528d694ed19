import { expect, test } from 'vitest';
import { allAreas } from '../../../main/core/areas.ts';
import { eventKinds, typesOfKind } from '../../../shared/domain/ledger/event-kinds.ts';
import { texts } from '../../../shared/text/texts.ts';

const typesWithWords = Object.keys(texts.en)
  .filter((key) => key.startsWith('events.'))
  .map((key) => key.slice('events.'.length));
const inKinds = eventKinds.flatMap((kind) => typesOfKind[kind]);

test('every type of event is of exactly one kind', () => {
  expect(inKinds.toSorted()).toEqual(typesWithWords.toSorted());
});

test('every type of a kind is one that some area records, and has words', () => {
  const registry = allAreas();
  expect(inKinds.filter((type) => !registry.declares(type))).toEqual([]);
});
