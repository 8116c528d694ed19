import { afterEach, expect, it } from 'vitest';
import { allAreas } from '../../../main/core/areas.ts';
import { migrations } from '../../../main/core/database/sqlite/migrations/index.ts';
import { argon2Passwords } from '../../../main/core/features/access/passwords.ts';
import { homeFiles } from '../../../main/core/platform/home.ts';
import { seededRandom } from '../../../main/core/platform/seeded-random.ts';
import { readPublicKey } from '../../../main/core/ledger/signing-key.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import { generateAuthority } from '../../../main/core/sample/generate/generate-authority.ts';
import type { Generated } from '../../../main/core/sample/generate/generate-authority.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const homes: ReturnType<typeof tempFolder>[] = [];
afterEach(() => homes.splice(0).forEach(({ remove }) => remove()));

async function generate(lots: number, seed: string): Promise<Generated & { folder: string }> {
  const home = tempFolder();
  homes.push(home);
  const { folder } = home;
  const made = await generateAuthority({
    home: homeFiles(folder),
    lots,
    seed,
    passwords: argon2Passwords({ memoryKibibytes: 8, passes: 1 }, seededRandom(seed)),
    progress: () => undefined,
  });
  return { ...made, folder };
}

it('the same number and seed give the same ledger, and everything in it verifies', async () => {
  const first = await generate(120, 'one');
  const again = await generate(120, 'one');
  expect(again.root).toBe(first.root);
  expect(again.events).toBe(first.events);
  const { databaseFile: file, signingKeyFile } = homeFiles(first.folder);
  const key = readPublicKey(signingKeyFile);
  const report = await verifyStore({ file, migrations, registry: allAreas(), key });
  expect(report.problems).toEqual([]);
  expect(report.root).toBe(first.root);
}, 60_000);

it('an order of less than ten grams leaves a residue too', async () => {
  // With this seed a lot of a few packs goes the whole way to its certificate.
  const made = await generate(300, 'abc');
  expect(made.lots).toBe(300);
}, 60_000);

it('another seed gives another authority of the same size', async () => {
  const [one, other] = [await generate(20, 'one'), await generate(20, 'other')];
  expect(other.root).not.toBe(one.root);
  expect(other.lots).toBe(one.lots);
}, 60_000);
