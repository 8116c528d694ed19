import { makeClient } from '../../../../shared/rpc/client.ts';
import { composeCore } from '../../compose.ts';
import type { Core, CoreOptions } from '../../compose.ts';
import { argon2Passwords, usualCost } from '../../features/access/passwords.ts';
import type { Passwords } from '../../features/access/passwords.ts';
import { Defect } from '../../platform/defect.ts';
import { uuidV7Ids } from '../../platform/ids.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { memoryTransport } from '../../rpc/memory-transport.ts';
import type { Who } from '../../rpc/handler.ts';
import { samplePeople, sampleUsers } from '../sample-people.ts';
import type { SamplePerson } from '../sample-people.ts';
import { sampleSite } from '../sample-places.ts';
import { must, seedSample, signIn } from '../seed-sample.ts';
import type { Connect } from '../seed-sample.ts';
import { buildStore } from './build-store.ts';
import { chanceOf } from './chance.ts';
import type { Chance } from './chance.ts';
import { generateOrders } from './generate-orders.ts';
import { runYears } from './run-years.ts';
import { simulatedClock } from './simulated-clock.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** What is to be generated. */
export interface GenerateOptions {
  readonly home: CoreOptions['home'];
  readonly lots: number;
  readonly seed: string;
  readonly passwords?: Passwords;
  /** Told how many lots are registered, between two transactions; waited for. */
  readonly progress: (lots: number) => void | Promise<void>;
}

/** What was generated. */
export interface Generated {
  readonly lots: number;
  readonly events: number;
  /** Merkle root of the ledger in hexadecimal: the same for the same lots and seed. */
  readonly root: string;
}

/** The present of every generated authority. */
const end = '2026-11-20T12:00:00.000Z';
const lotsADay = 40;
const fewestDays = 90;
const mostDays = 1_095;
const day = 86_400_000;

/**
 * Makes a plausible sample authority of any size in an empty home: the same people, rules and
 * events as a real one, with goods, clock and chance from the seed alone.
 */
export async function generateAuthority(options: GenerateOptions): Promise<Generated> {
  const { lots, seed } = options;
  const days = Math.min(mostDays, Math.max(fewestDays, lots / lotsADay));
  const clock = simulatedClock(new Date(Date.parse(end) - days * day).toISOString());
  const core = await composeCore({
    home: options.home,
    clock,
    random: seededRandom(`${seed}/core`),
    passwords: options.passwords ?? argon2Passwords(usualCost, seededRandom(`${seed}/passwords`)),
    station: 'GENERATED',
    sampleUsers,
  });
  try {
    await fill(core, clock, options);
    const { size } = core.ledger.head(core.store.reader);
    const root = Buffer.from(core.ledger.root(core.store.reader)).toString('hex');
    return { lots, events: size, root };
  } finally {
    await core.close();
  }
}

async function fill(core: Core, clock: SimulatedClock, options: GenerateOptions): Promise<void> {
  const { lots, seed, progress } = options;
  const connect = connector(core, clock, seed);
  await seedSample(connect, Number(end.slice(0, 4)));
  const admin = connect();
  await signIn(admin, samplePeople.administrator);
  const { site } = await must(admin, 'session.current', {});
  const store = await buildStore(admin, site?.id ?? '', lots);
  const chance = chanceOf(`${seed}/chance`);
  const workers = {
    storekeeper: await workerOf(connect, samplePeople.storekeeper),
    supervisor: await workerOf(connect, samplePeople.requester),
  };
  const scene = { clock, chance, store, workers };
  const work = { lots, end: Date.parse(end), seizures: seizureSizes(chance) };
  const { toDestroy } = await runYears(core.batch, scene, work, progress);
  await generateOrders(connect, clock, toDestroy);
}

/** Lines of one seizure after the other: two in a hundred are large. */
function* seizureSizes(chance: Chance): Generator<number, never> {
  for (;;) yield chance.percent(2) ? chance.between(20, 120) : chance.mostlySmall(1, 5);
}

function connector(core: Core, clock: SimulatedClock, seed: string): Connect {
  const ids = uuidV7Ids(clock, seededRandom(`${seed}/client`));
  return () => makeClient(memoryTransport(core, ids.next()), () => ids.next());
}

/** The person as the program knows them once they have signed in. */
async function workerOf(connect: Connect, person: SamplePerson): Promise<Who> {
  const client = connect();
  await signIn(client, person);
  const { user, site } = await must(client, 'session.current', {});
  await must(client, 'session.signOut', {});
  if (user === null || site === null) throw new Defect(`${person.login} has no site`);
  return {
    userId: user.id,
    login: person.login,
    name: person.name,
    role: person.role,
    siteId: site.id,
    siteCode: site.code,
    timeZone: sampleSite.timeZone,
  };
}
