import { cpSync, rmSync } from 'node:fs';
import { composeCore } from '../../main/core/compose.ts';
import type { Core, CoreOptions } from '../../main/core/compose.ts';
import { argon2Passwords } from '../../main/core/features/access/passwords.ts';
import { homeFiles } from '../../main/core/platform/home.ts';
import { memoryTransport } from '../../main/core/rpc/memory-transport.ts';
import { samplePeople, sampleUsers } from '../../main/core/sample/sample-people.ts';
import { seedSample, signIn } from '../../main/core/sample/seed-sample.ts';
import { makeClient } from '../../shared/rpc/client.ts';
import type { Client } from '../../shared/rpc/client.ts';
import type { InputOf, OutputOf, ProcedureName } from '../../shared/rpc/contract.ts';
import type { CallError } from '../../shared/rpc/envelope.ts';
import { fixedClock } from './fixed-clock.ts';
import type { FixedClock } from './fixed-clock.ts';
import { seededIds } from './seeded-ids.ts';
import { seededRandom } from '../../main/core/platform/seeded-random.ts';
import { tempFolder } from './temp-folder.ts';
import { readingClient } from './whole-sentences.ts';

export type SampleRole = keyof typeof samplePeople;

/** A running program on a home of its own, as tests drive it: through the typed client. */
export interface Program {
  readonly core: Core;
  readonly clock: FixedClock;
  readonly folder: string;
  /** A new connection on which nobody is signed in. */
  connect(): Client;
  /** A new connection on which the sample person is signed in. */
  as(person: SampleRole): Promise<Client>;
  /** Ends the program and opens it again on the same home, as after a power cut. */
  restart(options?: Partial<CoreOptions>): Promise<Program>;
  dispose(): Promise<void>;
}

const testPasswords = argon2Passwords({ memoryKibibytes: 8, passes: 1 });
const start = '2026-11-21T08:00:00.000Z';

/** A program without an authority: the first start. */
export async function emptyProgram(): Promise<Program> {
  return openProgram(tempFolder(), fixedClock(start));
}

/** A program with the sample authority: people, places, plants; no goods. */
export async function sampleProgram(): Promise<Program> {
  seeded ??= seedOnce();
  const source = await seeded;
  const home = tempFolder();
  cpSync(source, home.folder, { recursive: true });
  return openProgram(home, fixedClock(start));
}

let seeded: Promise<string> | undefined;

async function seedOnce(): Promise<string> {
  const program = await openProgram(tempFolder(), fixedClock(start));
  await seedSample(() => program.connect(), 2026);
  await program.core.close();
  process.once('exit', () => rmSync(program.folder, { recursive: true, force: true }));
  return program.folder;
}

async function openProgram(
  home: ReturnType<typeof tempFolder>,
  clock: FixedClock,
  options: Partial<CoreOptions> = {},
): Promise<Program> {
  const { folder, remove } = home;
  const core = await composeCore({
    home: homeFiles(folder),
    clock,
    random: seededRandom(`${folder}/${clock.now()}`),
    station: 'TEST-STATION',
    passwords: testPasswords,
    sampleUsers,
    ...options,
  });
  const ids = seededIds(folder);
  const connect = () =>
    readingClient(makeClient(memoryTransport(core, ids.next()), () => ids.next()));
  return {
    core,
    clock,
    folder,
    connect,
    as: async (person) => {
      const client = connect();
      await signIn(client, samplePeople[person]);
      return client;
    },
    restart: async (changed = {}) => {
      await core.close();
      return openProgram(home, clock, { ...options, ...changed });
    },
    dispose: async () => {
      await core.close();
      remove();
    },
  };
}

/** The value of a call that must succeed. */
export async function expectValue<N extends ProcedureName>(
  client: Client,
  procedure: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const reply = await client.call(procedure, input);
  if (reply.ok) return reply.value;
  throw new Error(`${procedure} was refused: ${JSON.stringify(reply.error)}`);
}

/** The error of a call that must not succeed. */
export async function expectError<N extends ProcedureName>(
  client: Client,
  procedure: N,
  input: InputOf<N>,
): Promise<CallError> {
  const reply = await client.call(procedure, input);
  if (reply.ok) throw new Error(`${procedure} was not refused`);
  return reply.error;
}

/** The codes of the rejections of a call that a rule must refuse. */
export async function expectRefusal<N extends ProcedureName>(
  client: Client,
  procedure: N,
  input: InputOf<N>,
): Promise<readonly string[]> {
  const error = await expectError(client, procedure, input);
  if (error.kind !== 'rejected') throw new Error(`${procedure}: ${JSON.stringify(error)}`);
  return error.rejections.map(({ code }) => code);
}
