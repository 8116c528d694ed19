import { composeCore } from '../../main/core/compose.ts';
import type { Core } from '../../main/core/compose.ts';
import { argon2Passwords } from '../../main/core/features/access/passwords.ts';
import { systemClock } from '../../main/core/platform/clock.ts';
import { homeFiles } from '../../main/core/platform/home.ts';
import { uuidV7Ids } from '../../main/core/platform/ids.ts';
import { systemRandom } from '../../main/core/platform/random.ts';
import { memoryTransport } from '../../main/core/rpc/memory-transport.ts';
import { samplePeople, sampleUsers } from '../../main/core/sample/sample-people.ts';
import { must, seedSample, signIn } from '../../main/core/sample/seed-sample.ts';
import { makeClient } from '../../shared/rpc/client.ts';
import type { Client } from '../../shared/rpc/client.ts';
import { envelopeSchema } from '../../shared/rpc/envelope.ts';
import type { Request } from '../../shared/rpc/envelope.ts';
import type { OutputOf } from '../../shared/rpc/contract.ts';

/** A program on a folder of the disk, as a store uses it: real clock, real chance, real waits. */
export interface BenchProgram {
  readonly core: Core;
  readonly folder: string;
  connect(): Client;
  as(person: keyof typeof samplePeople): Promise<Client>;
  /**
   * Somebody signed in at a station, whose commands reach the core as a host hands them on: what a
   * station spends in its own process is not measured with the core.
   */
  station(person: keyof typeof samplePeople): Promise<Station>;
  /** An id for a command. */
  newId(): string;
  close(): Promise<void>;
}

/** Sends a request and gives the reply; a refusal ends the measurement. */
export type Station = (request: Request) => Promise<void>;

/** Opens the program; an empty folder becomes a sample authority without goods. */
export async function openBenchProgram(folder: string): Promise<BenchProgram> {
  const core = await composeCore({
    home: homeFiles(folder),
    // Proving a password is slow on purpose, and nothing that is measured here.
    passwords: argon2Passwords({ memoryKibibytes: 8, passes: 1 }),
    station: 'BENCH',
    sampleUsers,
  });
  const ids = uuidV7Ids(systemClock, systemRandom);
  const connect = () => makeClient(memoryTransport(core, ids.next()), () => ids.next());
  const session = await must(connect(), 'session.current', {});
  if (session.needsSetup) await seedSample(connect, new Date().getUTCFullYear());
  return {
    core,
    folder,
    connect,
    as: async (person) => {
      const client = connect();
      await signIn(client, samplePeople[person]);
      return client;
    },
    station: async (person) => {
      const connection = ids.next();
      const client = makeClient(memoryTransport(core, connection), () => ids.next());
      await signIn(client, samplePeople[person]);
      return async (request) => {
        const reply = envelopeSchema.parse(await core.handle(connection, request));
        if (!reply.ok) throw new Error(`${request.procedure}: ${JSON.stringify(reply.error)}`);
      };
    },
    newId: () => ids.next(),
    close: () => core.close(),
  };
}

type Location = OutputOf<'locations.find'>['items'][number];

/** The places of the site whose path holds the text. */
export async function findPlaces(client: Client, text: string): Promise<readonly Location[]> {
  const { site } = await must(client, 'session.current', {});
  return (await must(client, 'locations.find', { siteId: site?.id ?? '', text, limit: 50 })).items;
}

/** A zone of bins without limits in the sample's main store: what is measured is never refused. */
export async function makeBins(program: BenchProgram, count: number): Promise<readonly string[]> {
  const admin = await program.as('administrator');
  const { site } = await must(admin, 'session.current', {});
  const siteId = site?.id ?? '';
  const building = (await findPlaces(admin, 'B1')).find(({ kind }) => kind === 'building');
  const name = { en: 'Measured', ru: '', kk: '' };
  const zone = { kind: 'zone', code: 'Z', name, traits: ordinary } as const;
  const made = await must(admin, 'locations.create', {
    siteId,
    parentId: building?.id ?? null,
    ...zone,
  });
  const bins = { kind: 'bin', code: 'B01', name, traits: ordinary, count } as const;
  const parentId = made.ids[0] ?? null;
  return (await must(admin, 'locations.create', { siteId, parentId, ...bins })).ids;
}

const ordinary = {
  acceptedClasses: ['10', '11', '12', '13', '10-13'],
  compartment: false,
  palletPlaces: null,
  maxLoadGrams: 60_000_000,
  maxVolumeMillilitres: null,
  flammableLimitMillilitres: null,
  temperatureMinTenths: 50,
  temperatureMaxTenths: 250,
  humidityMaxPercent: 60,
  securityLevel: 2,
};
