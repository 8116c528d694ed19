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
const stations = 8;
const goal = { atLeast: 0.5 };

/**
 * Put-aways through the router, each with its event, projections and kept reply on disk before
 * the answer, beside bare commits of one row that holds the same bytes as the event.
 */
export async function putAwayBench(program: BenchProgram): Promise<readonly Figure[]> {
  const clients = await Promise.all(
    Array.from({ length: stations }, () => program.as('storekeeper')),
  );
  const [first] = clients;
  if (first === undefined) return [];
  const bins = await makeBins(program, 24);
  const raw = rawDatabase(path.join(program.folder, 'raw-put-away.db'));
  raw.exec('CREATE TABLE event (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = raw.prepare('INSERT INTO event (body) VALUES (?)');
  const commits: number[] = [];
  const alone: number[] = [];
  const together: number[] = [];
  let body = '';
  for (let round = 0; round <= rounds; round += 1) {
    const lots = [...(await waitingLots(first, `PUT-${round}`, 2 * perRound))];
    const putNext = (client: Client, index: number) =>
      must(client, 'storage.putAway', {
        lotId: lots.pop() ?? '',
        locationId: bins[index % bins.length] ?? '',
      });
    if (body === '') {
      await putNext(first, 0);
      lots.push(...(await waitingLots(first, 'PUT-WARM', 1)));
      body = bodyOfPutAway(program);
    }
    const commit = await rateOf(perRound, () => {
      for (let index = 0; index < perRound; index += 1) insert.run(body);
    });
    const one = await rateOf(perRound, async () => {
      for (let index = 0; index < perRound; index += 1) await putNext(first, index);
    });
    const eight = await rateOf(perRound, () =>
      Promise.all(
        clients.map(async (client, station) => {
          for (let index = 0; index < perRound / stations; index += 1) {
            await putNext(client, index * stations + station);
          }
        }),
      ),
    );
    // The first round warms everything up and does not count.
    if (round === 0) continue;
    commits.push(commit);
    alone.push(one);
    together.push(eight);
  }
  raw.close();
  const unit = 'per second';
  return [
    figureOf(
      `put-away, ${stations} stations at once, against raw single-row commits`,
      unit,
      {
        ours: together,
        baseline: commits,
      },
      goal,
    ),
    figureOf(
      'put-away, one station waiting for each, against raw single-row commits',
      unit,
      {
        ours: alone,
        baseline: commits,
      },
      goal,
    ),
    plainFigure('bytes of one put-away event', Buffer.byteLength(body), 'bytes'),
  ];
}

function bodyOfPutAway(program: BenchProgram): string {
  const sql = 'SELECT body FROM event WHERE body LIKE \'%"LotPutAway"%\' ORDER BY seq DESC LIMIT 1';
  return program.core.store.reader.get<{ body: string }>(sql)?.body ?? '';
}
