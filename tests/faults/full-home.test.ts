import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { startCore } from '../../main/core/start.ts';
import { writeFileAtomically } from '../../main/core/platform/atomic-file.ts';
import { openLog } from '../../main/core/platform/log.ts';
import { Unavailable } from '../../main/core/platform/unavailable.ts';
import {
  balancing,
  certifying,
  crewOf,
  executed,
  expectVerified,
  orderableLot,
  orderOf,
} from '../scenarios/destruction/order-desk.ts';
import {
  assessAsAssumed,
  receiveWhole,
  registerLot,
  seizureOf,
} from '../scenarios/goods/goods-desk.ts';
import { databaseContent } from '../support/store/database-content.ts';
import { openHomeCore } from '../support/home-core.ts';
import { expectValue, sampleProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import { smallDisk, whyNoSmallDisk } from '../support/store/small-disk.ts';
import type { SmallDisk } from '../support/store/small-disk.ts';

const diskFull = { ok: false, error: { kind: 'unavailable', code: 'DiskFull', retryable: false } };

describe('a database that may grow no more', () => {
  let program: Program | undefined;

  afterEach(async () => {
    await program?.dispose();
    program = undefined;
  });

  /** Lets the database of the running program have so many pages more than now. */
  async function leavePages(running: Program, pages: number): Promise<void> {
    await running.core.store.writer.run((tx) => {
      const count = tx.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
      tx.get(`PRAGMA max_page_count = ${count + pages}`);
      return { ok: true, value: undefined };
    });
  }

  /** Sends the command with ever more room until it goes through; gives how often it did not. */
  async function withEverMoreRoom(
    running: Program,
    send: () => Promise<{ readonly ok: boolean }>,
  ): Promise<number> {
    const isUntouched = untouched(running);
    for (let pages = 0; ; pages += 1) {
      await leavePages(running, pages);
      const reply = await send();
      await leavePages(running, 100_000);
      if (reply.ok) return pages;
      expect(reply).toEqual(diskFull);
      isUntouched();
    }
  }

  const untouched = (running: Program) => {
    const file = path.join(running.folder, 'impound.db');
    const before = databaseContent(file);
    return () => expect(databaseContent(file)).toEqual(before);
  };

  test('IM-01 a file that finds no room enters not at all, and whole later', async () => {
    program = await sampleProgram();
    const store = await program.as('storekeeper');
    const rows = Array.from(
      { length: 60 },
      (_, n) => `S-${n},2026-01-05,KZ,Aktau,Port,Cigarettes,tobacco,${n + 1},H87`,
    );
    const text = ['number,date,country,place,office,description,category,quantity,unit', ...rows];
    const file = {
      fileName: 'seizures.csv',
      contentBase64: Buffer.from(text.join('\n')).toString('base64'),
      onlyComplete: false,
      assumptionsConfirmed: false,
    };
    const send = () => store.call('imports.commit', file);
    const refused = await withEverMoreRoom(program, send);
    expect(refused).toBeGreaterThan(5);
    expect((await expectValue(store, 'seizures.list', {})).total).toBe(60);
    await expectVerified({ auditor: await program.as('auditor') });
  });

  test('SS-02 a lot that finds no room in the database stays where it was', async () => {
    program = await sampleProgram();
    const store = await program.as('storekeeper');
    const lotId = await registerLot(store);
    await receiveWhole(store, lotId);
    await assessAsAssumed(store, lotId);
    const { legal } = await expectValue(store, 'storage.rankBins', { lotId });
    const [best] = legal;
    if (best === undefined) throw new Error('No legal bin');
    const input = {
      lotId,
      locationId: best.locationId,
      confirmedConditions: best.findings
        .filter(({ verdict }) => verdict === 'conditional')
        .map(({ code }) => code),
    };
    const send = () => store.call('storage.putAway', input);
    expect(await withEverMoreRoom(program, send)).toBeGreaterThan(0);
    expect(await expectValue(store, 'lots.get', { lotId })).toMatchObject({ status: 'stored' });
    await expectVerified({ auditor: await program.as('auditor') });
  });

  test('DW-11 a certificate that finds no room is not issued, or has its file later', async () => {
    program = await sampleProgram();
    const crew = await crewOf(program);
    const orderId = await executed(program, crew, [await orderableLot(crew)]);
    await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
    const wanted = await certifying(crew, orderId);
    const isUntouched = untouched(program);
    const commandId = '01a1fd1e-8c00-7000-8000-000000000001';
    const send = () => crew.requester.callWithId('orders.certify', wanted, commandId);
    let pages = 0;
    for (; (await orderOf(crew.auditor, orderId)).state === 'reconciled'; pages += 1) {
      isUntouched();
      await leavePages(program, pages);
      expect(await send()).toEqual(diskFull);
      await leavePages(program, 100_000);
    }
    // There was room for the act, and none for its file.
    expect(pages).toBeGreaterThan(1);
    await expectVerified(crew);
    expect(await send()).toMatchObject({ ok: true });
    const { items } = await expectValue(crew.auditor, 'certificates.list', {});
    expect(items).toHaveLength(1);
    expect(items[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    await expectVerified(crew);
  });
});

const reason = whyNoSmallDisk();

describe.skipIf(reason !== undefined)(`a home on a disk that is full (${reason ?? 'here'})`, () => {
  let disk: SmallDisk | undefined;

  afterEach(() => {
    disk?.remove();
    disk = undefined;
  });

  test.each([4, 16, 40, 128, 512, 704, 768])(
    'L-9 a new home on %i KiB starts or says that the disk is full, and starts once it is not',
    async (kibibytes) => {
      disk = smallDisk(kibibytes);
      const init = { home: path.join(disk.folder, 'home'), sample: false };
      const refusal: unknown = await startCore(init).then(
        (core) => core.close(),
        (error: unknown) => error,
      );
      if (refusal !== undefined) {
        expect(refusal).toBeInstanceOf(Unavailable);
        expect(refusal).toMatchObject({ code: 'DiskFull' });
      }
      expect(readdirSync(init.home).filter((name) => name.endsWith('.part'))).toEqual([]);
      disk.resize(16 * 1024);
      const core = await startCore(init);
      expect(core.ledger.head(core.store.reader).size).toBe(0);
      await core.close();
    },
  );

  test('L-9 a file that finds no room is said so, and leaves nothing', () => {
    disk = smallDisk(64);
    const file = path.join(disk.folder, 'ledger-key.json');
    writeFileAtomically(file, 'before');
    disk.fill();
    const write = () => writeFileAtomically(file, Buffer.alloc(20_000));
    expect(write).toThrow(expect.objectContaining({ code: 'DiskFull' }));
    expect(readdirSync(disk.folder).toSorted()).toEqual(['filler', 'ledger-key.json']);
    expect(readFileSync(file, 'utf8')).toBe('before');
  });

  test('L-9 work stops with a clear answer while the disk is full, and goes on after', async () => {
    const program = await sampleProgram();
    await program.core.close();
    disk = smallDisk(16 * 1024);
    const folder = path.join(disk.folder, 'home');
    cpSync(program.folder, folder, { recursive: true });
    await program.dispose();
    const home = await openHomeCore(folder);
    const store = await home.as('storekeeper');
    const register = (number: string) =>
      store.call('seizures.register', seizureOf([{}, {}, {}], { number }));
    disk.fill();
    let registered = 0;
    let reply = await register('K-0');
    for (; reply.ok && registered < 2_000; reply = await register(`K-${registered}`)) {
      registered += 1;
    }
    expect(reply).toEqual(diskFull);
    for (let again = 0; again < 3; again += 1) expect(await register('L-1')).toEqual(diskFull);
    expect((await expectValue(store, 'seizures.list', {})).total).toBe(registered);
    openLog(folder).defect('incident', 'test', new Error('said while nothing can be written'));
    disk.empty();
    expect(await register('L-1')).toMatchObject({ ok: true });
    await expectVerified({ auditor: await home.as('auditor') });
    await home.close();
    const again = await openHomeCore(folder);
    const { total } = await expectValue(await again.as('storekeeper'), 'seizures.list', {});
    expect(total).toBe(registered + 1);
    await again.close();
  });
});
