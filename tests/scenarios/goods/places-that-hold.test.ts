import { expect, test } from 'vitest';
import { nestingKinds } from '../../../shared/domain/places/location-kinds.ts';
import { sampleProgram } from '../../support/program.ts';

interface Place {
  readonly path: string;
  readonly kind: string;
  readonly holds_lots: number;
}

test('SS-03 no goods are offered a place that only holds other places', async () => {
  const program = await sampleProgram();
  const places = program.core.store.reader.all<Place>(
    `SELECT path, kind, holds_lots FROM location
     JOIN storage_place ON storage_place.location_id = location.id`,
  );
  const nesting = new Set<string>(nestingKinds);
  expect(new Set(places.map(({ holds_lots: holds }) => holds))).toEqual(new Set([0, 1]));
  for (const { path, kind, holds_lots: holds } of places) {
    expect([path, nesting.has(kind)]).toEqual([path, holds === 0]);
  }
  await program.dispose();
});
