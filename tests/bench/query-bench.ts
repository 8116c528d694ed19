import { must } from '../../main/core/sample/seed-sample.ts';
import type { InputOf, QueryName } from '../../shared/rpc/contract.ts';
import type { BenchProgram } from './bench-program.ts';
import { figureOf, plainFigure, quantile, secondsOf } from './figure.ts';
import type { Figure } from './figure.ts';
import { rawDatabase } from './raw-database.ts';

const asked = 60;
const rawPageSql = 'SELECT * FROM lot ORDER BY ordinal DESC LIMIT 50';

interface Question<N extends QueryName> {
  readonly name: string;
  readonly query: N;
  readonly input: InputOf<N>;
}

/** What a page asks of a large store, through the router, beside a bare read of a page of lots. */
export async function queryBench(program: BenchProgram, lots: number): Promise<readonly Figure[]> {
  const client = await program.as('requester');
  const raw = rawDatabase(program.core.store.reader.file);
  const page = raw.prepare(rawPageSql);
  const some = await must(client, 'lots.list', { status: ['received'], limit: 50 });
  const lotId = some.items[0]?.id ?? '';
  const questions = [
    ask('lots.list, newest', 'lots.list', {}),
    ask('lots.list, one status, by review', 'lots.list', { status: ['stored'], sort: 'review' }),
    ask('lots.list, search of two words', 'lots.list', { search: 'vodka bottles' }),
    ask('lots.list, search of a common word', 'lots.list', { search: 'cig' }),
    ask('lots.list, category by quantity', 'lots.list', { category: 'tobacco', sort: 'quantity' }),
    ask('lots.get', 'lots.get', { lotId }),
    ask('lots.timeline', 'lots.timeline', { lotId }),
    ask('work.list', 'work.list', {}),
    ask('storage.rankBins', 'storage.rankBins', { lotId }),
  ] as const;
  const figures: Figure[] = [];
  for (const question of questions) {
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < asked; round += 1) {
      bare.push((await secondsOf(() => page.all())) * 1_000);
      ours.push((await secondsOf(() => must(client, question.query, question.input))) * 1_000);
    }
    const name = `${question.name}, ${lots.toLocaleString('en')} lots`;
    figures.push(
      figureOf(`${name}, p50, against a raw page of lots`, 'ms', { ours, baseline: bare }),
      plainFigure(`${name}, p95`, quantile(ours, 0.95), 'ms'),
    );
  }
  raw.close();
  return figures;
}

function ask<N extends QueryName>(name: string, query: N, input: InputOf<N>): Question<N> {
  return { name, query, input };
}
