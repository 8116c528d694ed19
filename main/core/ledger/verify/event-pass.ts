import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { ProjectorRegistry } from '../../database/projector-registry.ts';
import { indexedTo } from '../subject-index.ts';
import { citationsIn, readBody } from './body-check.ts';
import { ChainCheck, eventColumns } from './chain-check.ts';
import type { EventRow } from './chain-check.ts';
import type { CheckpointCheck } from './checkpoint-check.ts';
import type { CredentialCheck } from './credential-check.ts';
import type { DocumentCheck } from './document-check.ts';
import type { Pace } from './pace.ts';
import { messageOf } from './problem.ts';
import type { Problems } from './problem.ts';
import type { ScratchStore } from './scratch-store.ts';

/** What each event is carried into besides the chain. */
export interface Replay {
  readonly scratch: ScratchStore;
  readonly registry: ProjectorRegistry;
  readonly documents: DocumentCheck;
  readonly credentials: CredentialCheck;
}

/** What a pass over the events checks. */
export interface EventPass {
  readonly database: SqliteDatabase;
  readonly problems: Problems;
  readonly pace: Pace;
  readonly checkpoints: CheckpointCheck;
  /** Left out when only chain, tree and signatures are asked for. */
  readonly replay?: Replay;
}

const chunk = 1_000;

/** Reads every event once, in order; gives the chain as it was computed. */
export async function passEvents(pass: EventPass): Promise<ChainCheck> {
  const { database, problems, pace } = pass;
  const chain = new ChainCheck(problems);
  pace.begin('events', Number(database.prepare('SELECT max(seq) FROM event').pluck().get()));
  for (const row of eventRows(database)) {
    chain.next(row);
    pass.checkpoints.at(chain);
    const [seq, body] = row;
    if (typeof body === 'string' && body.includes('\ufffd')) checkText(pass, seq, body);
    if (pass.replay !== undefined) replayEvent(pass, pass.replay, seq, body);
    if (pace.due()) await pace.rest();
  }
  pass.checkpoints.finish();
  pass.replay?.scratch.kept.writeCounts();
  pass.replay?.scratch.database
    .prepare('DELETE FROM event_subject WHERE seq > ?')
    .run(indexedTo(chain.size));
  return chain;
}

/** Rows in chunks: whole arrays cost half of what stepping row by row does. */
function* eventRows(database: SqliteDatabase): Generator<EventRow> {
  const select = `SELECT ${eventColumns} FROM event`;
  const first = database.prepare(`${select} ORDER BY seq LIMIT ${chunk}`).raw();
  const after = database.prepare(`${select} WHERE seq > ? ORDER BY seq LIMIT ${chunk}`).raw();
  let rows = first.all() as EventRow[];
  while (rows.length > 0) {
    yield* rows;
    const last = rows.at(-1)?.[0] ?? Number.MAX_SAFE_INTEGER;
    // A seq that is no safe integer reads back changed and would be met for ever.
    if (rows.length < chunk || last >= Number.MAX_SAFE_INTEGER) return;
    rows = after.all(last) as EventRow[];
  }
}

/**
 * Bytes that are no UTF-8 are read as U+FFFD, so a body with that character could hide a changed
 * byte from its hash; its bytes are compared with what the text encodes to.
 */
function checkText({ database, problems }: EventPass, seq: number, body: string): void {
  const bytes: unknown = database
    .prepare('SELECT CAST(body AS BLOB) FROM event WHERE seq = ?')
    .pluck()
    .get(seq);
  if (!(bytes instanceof Uint8Array) || Buffer.compare(bytes, Buffer.from(body)) !== 0) {
    problems.event('body', seq, 'the body is not UTF-8');
  }
}

function replayEvent(pass: EventPass, replay: Replay, seq: number, body: unknown): void {
  const { problems } = pass;
  const event = readBody(seq, body, problems);
  if (event === undefined) return;
  const { scratch, registry, documents, credentials } = replay;
  pass.checkpoints.next(seq, event.command.id, registry.isSealed(event.type));
  try {
    const insert = scratch.statements.prepare(
      'INSERT INTO event_subject (subject, seq) VALUES (?, ?)',
    );
    for (const subject of new Set(event.subjects)) insert.run(subject, seq);
    documents.cite(seq, citationsIn(event.data));
    credentials.next(seq, event.data);
    registry.project(event, scratch.kept, seq);
  } catch (error) {
    problems.event('replay', seq, messageOf(error));
  }
}
