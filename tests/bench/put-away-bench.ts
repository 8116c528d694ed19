import path from 'node:path';
import type { Request } from '../../shared/rpc/envelope.ts';
import { openBareRows } from './bare-rows.ts';
import type { BareRows } from './bare-rows.ts';
import { makeBins } from './bench-program.ts';
import type { BenchProgram, Station } from './bench-program.ts';
import { figureOf, plainFigure, rateOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { rawDatabase } from './raw-database.ts';
import { waitingLots } from './waiting-lots.ts';

const rounds = 9;
const perRound = 160;
const barePerRound = 40;
/** Who works at once: one person, a busy store, and as many as share a commit at most. */
const stationsAtOnce = [1, 8, 32] as const;
const goal = { atLeast: 0.5 };

/**
 * Put-aways as a host hands them to the core, each with its event, projections and kept reply on
 * disk before the answer, beside bare commits of one row that holds the same bytes as the event.
 */
export async function putAwayBench(program: BenchProgram): Promise<readonly Figure[]> {
  const storekeeper = await program.as('storekeeper');
  const stations = await Promise.all(
    Array.from({ length: Math.max(...stationsAtOnce) }, () => program.station('storekeeper')),
  );
  const bins = await makeBins(program, 24);
  const raw = rawDatabase(path.join(program.folder, 'raw-put-away.db'));
  raw.exec('CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO event (body) VALUES (?)');
  const commits: number[] = [];
  const rates = new Map(stationsAtOnce.map((atOnce) => [atOnce, [] as number[]]));
  const bare: number[] = [];
  let rows: BareRows | undefined;
  let body = '';
  for (let round = 0; round <= rounds; round += 1) {
    const count = stationsAtOnce.length * perRound;
    const lots = await waitingLots(storekeeper, `PUT-${round}`, count + 1);
    const waiting = lots.map((lotId, index): Request => {
      const locationId = bins[index % bins.length] ?? '';
      const commandId = program.newId();
      return { procedure: 'storage.putAway', input: { lotId, locationId }, commandId };
    });
    const putNext = async (station: Station): Promise<void> => {
      const request = waiting.pop();
      if (request !== undefined) await station(request);
    };
    await Promise.all(stations.slice(0, 1).map(putNext));
    if (body === '') body = bodyOfPutAway(program);
    const commit = await rateOf(perRound, () => {
      for (let index = 0; index < perRound; index += 1) insert.run(body);
    });
    if (round > 0) commits.push(commit);
    rows ??= openBareRows(
      program,
      await waitingLots(storekeeper, 'BARE', (rounds + 1) * barePerRound),
      bins,
    );
    const { put } = rows;
    const bareRate = await rateOf(barePerRound, () => {
      for (let index = 0; index < barePerRound; index += 1) put();
    });
    if (round > 0) bare.push(bareRate);
    for (const atOnce of stationsAtOnce) {
      const rate = await rateOf(perRound, () =>
        Promise.all(
          stations.slice(0, atOnce).map(async (station) => {
            for (let index = 0; index < perRound / atOnce; index += 1) await putNext(station);
          }),
        ),
      );
      // The first round warms everything up and does not count.
      if (round > 0) rates.get(atOnce)?.push(rate);
    }
  }
  raw.close();
  rows?.close();
  return [
    ...stationsAtOnce.map((atOnce) => {
      const who = atOnce === 1 ? 'one station waiting for each' : `${atOnce} stations at once`;
      const measured = { ours: rates.get(atOnce) ?? [], baseline: commits };
      const name = `put-away, ${who}, against raw single-row commits`;
      return figureOf(name, 'per second', measured, goal);
    }),
    figureOf(bareName, 'per second', { ours: bare, baseline: commits }),
    plainFigure('bytes of one put-away event', Buffer.byteLength(body), 'bytes'),
  ];
}

const bareName = 'the same rows by bare SQL, one transaction each, against raw single-row commits';

function bodyOfPutAway(program: BenchProgram): string {
  const sql = 'SELECT body FROM event WHERE body LIKE \'%"LotPutAway"%\' ORDER BY seq DESC LIMIT 1';
  return program.core.store.reader.get<{ body: string }>(sql)?.body ?? '';
}
