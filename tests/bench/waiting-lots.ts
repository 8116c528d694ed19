import { goodsCategory } from '../../shared/catalog/goods/goods-categories.ts';
import { writeProfile } from '../../shared/domain/goods/profile-reading.ts';
import type { Client } from '../../shared/rpc/client.ts';
import { must } from '../../main/core/sample/seed-sample.ts';
import { findPlaces } from './bench-program.ts';

/** Registers, receives and assesses so many small lots, ready to be put away; gives their ids. */
export async function waitingLots(
  storekeeper: Client,
  number: string,
  count: number,
): Promise<readonly string[]> {
  const doors = await findPlaces(storekeeper, 'B1');
  const locationId = doors.find(({ kind }) => kind === 'intake')?.id ?? '';
  const { lotIds } = await must(storekeeper, 'seizures.register', {
    number,
    date: '2026-01-15',
    country: 'KZ',
    place: 'Aktau',
    office: 'Seaport',
    lines: Array.from({ length: count }, (_, line) => ({
      description: `T-shirts, model ${line + 1}`,
      category: 'clothing',
      quantity: { amount: 40, unit: 'H87' as const },
      massGrams: null,
      value: null,
    })),
  });
  const { profile } = goodsCategory('clothing');
  const written = writeProfile(profile);
  const assessed = {
    ...written,
    subsidiaryStorageClasses: [...written.subsidiaryStorageClasses],
    unNumbers: [...written.unNumbers],
    ghs: [...written.ghs],
    subsidiaryClasses: [...written.subsidiaryClasses],
  };
  await Promise.all(
    lotIds.map(async (lotId) => {
      await must(storekeeper, 'lots.receive', {
        lotId,
        locationId,
        counted: { amount: 40, unit: 'H87' },
        massGrams: 8_000,
        palletPlaces: 1,
        packages: [parcel(lotId)],
      });
      const basis = 'Labels on the goods';
      await must(storekeeper, 'lots.assessProfile', {
        lotId,
        category: 'clothing',
        profile: assessed,
        basis,
      });
    }),
  );
  return lotIds;
}

function parcel(lotId: string) {
  return {
    packaging: 'CT',
    innerCount: 40,
    quantity: { amount: 40, unit: 'H87' as const },
    grossGrams: 8_400,
    tareGrams: 400,
    sealNumber: `S-${lotId.slice(24)}`,
    sealCondition: 'intact' as const,
  };
}
