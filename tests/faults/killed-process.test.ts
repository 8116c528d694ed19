import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import SqliteDriver from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allAreas } from '../../main/core/areas.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { readPublicKey } from '../../main/core/ledger/signing-key.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import { openHome } from '../../main/core/platform/home.ts';
import { seededRandom } from '../../main/core/platform/seeded-random.ts';
import type { CommandName, InputOf } from '../../shared/rpc/contract.ts';
import {
  balancing,
  crewOf,
  executed,
  orderableLot,
  orderOf,
} from '../scenarios/destruction/order-desk.ts';
import { wholeCertificate } from '../scenarios/destruction/whole-certificate.ts';
import { fillFrom, migrated, rowsOf } from '../support/store/older-database.ts';
import { openHomeCore } from '../support/home-core.ts';
import { expectValue, sampleProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import { projectRoot } from '../support/source-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

interface Answered {
  readonly person: 'storekeeper' | 'secondStorekeeper' | 'requester';
  readonly commandId: string;
  readonly procedure: CommandName;
  readonly input: InputOf<CommandName>;
  readonly value: unknown;
}

/** A process that works in a home, and what it was answered before it died. */
interface Doomed {
  readonly child: ChildProcess;
  readonly answered: readonly Answered[];
  /** Resolves once it works; rejects when it ends before. */
  readonly works: Promise<void>;
  /** Kills it as a power cut does, and waits until it is gone. */
  kill(): Promise<void>;
}

const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function startDoomed(...words: readonly string[]): Doomed {
  const script = path.join('tests', 'support', 'doomed-process.ts');
  const child = spawn(process.execPath, [script, ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const answered: Answered[] = [];
  const ready = Promise.withResolvers<undefined>();
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    const lines = `${text}${more}`.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      const said = JSON.parse(line) as Answered | { readonly ready: true };
      if ('ready' in said) ready.resolve(undefined);
      else answered.push(said);
    }
  });
  const gone = once(child, 'close');
  void gone.then(() => ready.reject(new Error('The process ended before it worked')));
  return {
    child,
    answered,
    works: ready.promise,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Nothing may lie in a home but what a home is made of. */
function strangeFiles(folder: string): readonly string[] {
  const known = /^(impound\.db(-wal|-shm|\.before-\d+)?|ledger-key\.json|in-use\.lock|logs)$/;
  return readdirSync(folder).filter((name) => !known.test(name));
}

async function problemsOf(folder: string): Promise<unknown> {
  const file = path.join(folder, 'impound.db');
  const key = readPublicKey(path.join(folder, 'ledger-key.json'));
  const { problems } = await verifyStore({ file, migrations, registry: allAreas(), key });
  return problems;
}

describe('a process that is killed while it works', () => {
  let program: Program;

  beforeAll(async () => {
    program = await sampleProgram();
    await program.core.close();
  }, 60_000);
  afterAll(() => program.dispose());

  test('L-9 everything that was answered is there, and nothing by half', async () => {
    const random = seededRandom('killed');
    for (let round = 0; round < 3; round += 1) {
      const doomed = startDoomed(program.folder, 'stream');
      await doomed.works;
      const [wanted = 0, more = 0] = random.bytes(2);
      while (doomed.answered.length < 3 + (wanted % 12)) await pause(2);
      await pause(more / 8);
      await doomed.kill();

      const home = await openHomeCore(program.folder);
      const { reader } = home.core.store;
      for (const { commandId, value } of doomed.answered) {
        const kept = reader.get<{ reply: string }>(
          'SELECT reply FROM command_log WHERE command_id = ?',
          [commandId],
        );
        expect(JSON.parse(kept?.reply ?? 'null')).toEqual(value);
      }
      for (const { person, commandId, procedure, input, value } of doomed.answered.slice(-2)) {
        const again = await home.as(person);
        const { size } = home.core.ledger.head(reader);
        expect(await again.callWithId(procedure, input, commandId)).toEqual({ ok: true, value });
        expect(home.core.ledger.head(reader).size).toBe(size);
      }
      const ids = (sql: string) => reader.all<{ id: string }>(sql).map(({ id }) => id);
      const work = `('seizures.register', 'lots.receive')`;
      expect(
        ids(
          `SELECT DISTINCT command_id AS id FROM event_fact
           WHERE body ->> '$.command.procedure' IN ${work} ORDER BY id`,
        ),
      ).toEqual(
        ids(`SELECT command_id AS id FROM command_log WHERE procedure IN ${work} ORDER BY id`),
      );
      const keeper = await home.as('storekeeper');
      expect(await expectValue(keeper, 'seizures.list', {})).toMatchObject({
        total: ids(`SELECT command_id AS id FROM command_log WHERE procedure = 'seizures.register'`)
          .length,
      });
      await home.close();
      expect(await problemsOf(program.folder)).toEqual([]);
      expect(strangeFiles(program.folder)).toEqual([]);
    }
  }, 120_000);
});

describe('a process that is killed while it certifies', () => {
  let program: Program;
  let orderId: string;
  const places: ReturnType<typeof tempFolder>[] = [];

  beforeAll(async () => {
    program = await sampleProgram();
    const crew = await crewOf(program);
    orderId = await executed(program, crew, [await orderableLot(crew)]);
    await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
    await program.core.close();
  }, 60_000);

  afterAll(async () => {
    for (const place of places) place.remove();
    await program.dispose();
  });

  /** The home in a folder of its own, as another run of the same night would have it. */
  function copyOf(folder: string): string {
    const place = tempFolder();
    places.push(place);
    cpSync(folder, place.folder, { recursive: true });
    return place.folder;
  }

  /** How many certificates there are, with their files and without, seen from outside. */
  function certificatesIn(folder: string): { issued: number; filed: number } {
    const database = new SqliteDriver(path.join(folder, 'impound.db'), { readonly: true });
    const count = 'SELECT count(*) AS issued, count(file_sha256) AS filed FROM certificate';
    const found = database.prepare<[], { issued: number; filed: number }>(count).get();
    database.close();
    return found ?? { issued: 0, filed: 0 };
  }

  /** Opens the home again and gives the file of its certificate. */
  async function fileAfterRestart(folder: string): Promise<{ sha256: string; bytes: string }> {
    const home = await openHomeCore(folder);
    const file = await wholeCertificate(await home.as('auditor'), orderId);
    await home.close();
    expect(certificatesIn(folder)).toEqual({ issued: 1, filed: 1 });
    expect(await problemsOf(folder)).toEqual([]);
    expect(strangeFiles(folder)).toEqual([]);
    return { sha256: file.sha256, bytes: file.contentBase64 };
  }

  test('CT-02 between the commit and the file: every restart makes the same file', async () => {
    const folder = copyOf(program.folder);
    const doomed = startDoomed(folder, 'certify', orderId);
    await doomed.works;
    while (certificatesIn(folder).issued === 0) await pause(2);
    await doomed.kill();
    expect(certificatesIn(folder)).toEqual({ issued: 1, filed: 0 });
    expect(doomed.answered).toEqual([]);
    const other = copyOf(folder);
    expect(await fileAfterRestart(folder)).toEqual(await fileAfterRestart(other));
  }, 60_000);

  test.each([0, 60])(
    'DW-11 %i ms after the request the order is reconciled or certified, never between',
    async (milliseconds) => {
      const folder = copyOf(program.folder);
      const doomed = startDoomed(folder, 'certify', orderId);
      await doomed.works;
      await pause(milliseconds);
      await doomed.kill();
      if (certificatesIn(folder).issued === 1) {
        await fileAfterRestart(folder);
        return;
      }
      const home = await openHomeCore(folder);
      expect((await orderOf(await home.as('auditor'), orderId)).state).toBe('reconciled');
      await home.close();
      expect(await problemsOf(folder)).toEqual([]);
      expect(strangeFiles(folder)).toEqual([]);
    },
    60_000,
  );
});

describe('a process that is killed while it starts', () => {
  let real: Program;

  beforeAll(async () => {
    real = await sampleProgram();
    await real.core.close();
  }, 60_000);
  afterAll(() => real.dispose());

  /** Kills one start after the other, each a little later than the one before. */
  async function killStarts(folder: string): Promise<void> {
    for (const milliseconds of [0, 15, 50]) {
      const doomed = startDoomed(folder, 'start');
      await doomed.works;
      await pause(milliseconds);
      await doomed.kill();
    }
  }

  test('L-9 a new home that was cut off again and again is a new home', async () => {
    const place = tempFolder();
    const folder = path.join(place.folder, 'home');
    await killStarts(folder);
    const home = await openHomeCore(folder);
    expect(home.core.ledger.head(home.core.store.reader).size).toBe(0);
    await home.close();
    expect(strangeFiles(folder)).toEqual([]);
    place.remove();
  }, 60_000);

  test('L-9 an older home that was cut off while it was brought up to date is whole', async () => {
    const place = tempFolder();
    const file = path.join(place.folder, 'impound.db');
    const older = migrations.filter(({ id }) => id <= 40);
    await migrated(file, older);
    fillFrom(file, path.join(real.folder, 'impound.db'));
    cpSync(path.join(real.folder, 'ledger-key.json'), path.join(place.folder, 'ledger-key.json'));
    await killStarts(place.folder);
    const home = await openHomeCore(place.folder);
    await home.close();
    expect(await problemsOf(place.folder)).toEqual([]);
    expect(strangeFiles(place.folder)).toEqual([]);
    expect(rowsOf(`${file}.before-50`).get('schema_migration')?.rows).toHaveLength(older.length);
    place.remove();
  }, 60_000);
});

test('L-9 a file that was being written when the process died is swept at the next start', () => {
  const place = tempFolder();
  const file = (name: string) => path.join(place.folder, name);
  writeFileSync(file('ledger-key.json.0123456789ab.part'), 'half a key');
  writeFileSync(file('notes.part'), 'somebody’s own');
  const home = openHome(place.folder);
  expect(existsSync(file('ledger-key.json.0123456789ab.part'))).toBe(false);
  expect(existsSync(file('notes.part'))).toBe(true);
  writeFileSync(file('ledger-key.json.ba9876543210.part'), 'being written');
  expect(() => openHome(place.folder)).toThrow('Another program');
  expect(existsSync(file('ledger-key.json.ba9876543210.part'))).toBe(true);
  home.release();
  place.remove();
});
