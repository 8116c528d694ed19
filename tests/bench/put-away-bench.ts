import path from 'node:path';
import { must } from '../../main/core/sample/seed-sample.ts';
import type { Client } from '../../shared/rpc/client.ts';
import { makeBins } from './bench-program.ts';
import type { BenchProgram } from './bench-program.ts';
import { figureOf, plainFigure, rateOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { rawDatabase } from './raw-database.ts';
import { waitingLots } from './waiting-lots.ts';

const rounds = 9;
const perRound = 160;
/** Who works at once: one person, a busy store, and as many as share a commit at most. */
const stationsAtOnce = [1, 8, 32] as const;
const goal = { atLeast: 0.5 };

/**
 * Put-aways through the router, each with its event, projections and kept reply on disk before
 * the answer, beside bare commits of one row that holds the same bytes as the event.
 */
export async function putAwayBench(program: BenchProgram): Promise<readonly Figure[]> {
  const clients = await Promise.all(
    Array.from({ length: Math.max(...stationsAtOnce) }, () => program.as('storekeeper')),
  );
  const [first] = clients;
  if (first === undefined) return [];
  const bins = await makeBins(program, 24);
  const raw = rawDatabase(path.join(program.folder, 'raw-put-away.db'));
  raw.exec('CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO event (body) VALUES (?)');
  const commits: number[] = [];
  const rates = new Map(stationsAtOnce.map((stations) => [stations, [] as number[]]));
  let body = '';
  for (let round = 0; round <= rounds; round += 1) {
    const count = stationsAtOnce.length * perRound;
    const lots = [...(await waitingLots(first, `PUT-${round}`, count + 1))];
    const putNext = (client: Client, index: number) =>
      must(client, 'storage.putAway', {
        lotId: lots.pop() ?? '',
        locationId: bins[index % bins.length] ?? '',
      });
    await putNext(first, 0);
    if (body === '') body = bodyOfPutAway(program);
    const commit = await rateOf(perRound, () => {
      for (let index = 0; index < perRound; index += 1) insert.run(body);
    });
    if (round > 0) commits.push(commit);
    for (const stations of stationsAtOnce) {
      const working = clients.slice(0, stations);
      const rate = await rateOf(perRound, () =>
        Promise.all(
          working.map(async (client, station) => {
            for (let index = station; index < perRound; index += stations) {
              await putNext(client, index);
            }
          }),
        ),
      );
      // The first round warms everything up and does not count.
      if (round > 0) rates.get(stations)?.push(rate);
    }
  }
  raw.close();
  return [
    ...stationsAtOnce.map((stations) => {
      const who = stations === 1 ? 'one station waiting for each' : `${stations} stations at once`;
      const measured = { ours: rates.get(stations) ?? [], baseline: commits };
      const name = `put-away, ${who}, against raw single-row commits`;
      return figureOf(name, 'per second', measured, goal);
    }),
    plainFigure('bytes of one put-away event', Buffer.byteLength(body), 'bytes'),
  ];
}

function bodyOfPutAway(program: BenchProgram): string {
  const sql = 'SELECT body FROM event WHERE body LIKE \'%"LotPutAway"%\' ORDER BY seq DESC LIMIT 1';
  return program.core.store.reader.get<{ body: string }>(sql)?.body ?? '';
}
