import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allAreas, projectionVersion } from '../../../main/core/areas.ts';
import { migrations } from '../../../main/core/database/sqlite/migrations/index.ts';
import { openScratchStore } from '../../../main/core/ledger/verify/scratch-store.ts';
import { sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { sourceFiles } from '../../support/source-files.ts';
import { pastGuards, tamper } from '../../support/store/tamper.ts';
import { verifyProgram } from '../../support/verify-program.ts';

let program: Program;

beforeEach(async () => {
  program = await sampleProgram();
});

afterEach(() => program.dispose());

const database = () => path.join(program.folder, 'impound.db');

/** Rows as another version would have left them, and its number. */
function leaveOldRows(): void {
  tamper(database(), (file) => {
    file.exec(`UPDATE user_account SET search_text = 'of an older program'`);
    file.exec('UPDATE projection_version SET version = 0');
  });
}

test('CC-02 rows that another version made are made again at start, and that is logged', async () => {
  leaveOldRows();
  expect((await verifyProgram(program)).ok).toBe(false);
  const notes: unknown[] = [];
  program = await program.restart({ note: (what, facts) => notes.push({ what, facts }) });
  expect(await verifyProgram(program)).toMatchObject({ ok: true, problems: [] });
  expect(notes).toEqual([
    { what: 'tables made again', facts: expect.objectContaining({ before: 0 }) as unknown },
  ]);
  const kept = program.core.store.reader.get('SELECT version FROM projection_version');
  expect(kept).toEqual({ version: projectionVersion });
});

test('CC-02 the same version makes nothing again', async () => {
  const notes: string[] = [];
  program = await program.restart({ note: (what) => notes.push(what) });
  expect(notes).toEqual([]);
});

test('CC-02 nothing is made again from a ledger that was changed', async () => {
  leaveOldRows();
  tamper(database(), (file) => {
    pastGuards(file, 'event', `UPDATE event SET body = replace(body, 'a', 'b') WHERE seq = 2`);
  });
  await expect(program.restart({})).rejects.toMatchObject({ code: 'LedgerUnsound' });
});

/** The text of what carries events into rows, without comments and without layout. */
function projectorText(): string {
  const folders = ['main/core/features', 'main/core/rpc', 'shared/domain/destruction'];
  return sourceFiles([...folders, 'shared/kernel'])
    .filter(({ file }) =>
      /[/-](projector|projection|project|evolve|search-text)\b[^/]*$/.test(file),
    )
    .map(({ text }) => text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').replace(/[\s,]/g, ''))
    .join('');
}

test('whoever changes a projector or its table raises the version of the projections', async () => {
  const registry = allAreas();
  const scratch = await openScratchStore(migrations, registry);
  const shape = scratch.database
    .prepare<[], { name: string; sql: string }>(
      `SELECT tbl_name AS name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY tbl_name`,
    )
    .all()
    .filter(({ name }) => registry.keyOf(name) !== undefined);
  scratch.close();
  const text = projectorText();
  expect(text).toContain("area:'destruction'");
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([shape, text]))
    .digest('hex');
  // Where rows come out as before, the new fingerprint alone is enough.
  expect({ projectionVersion, fingerprint: fingerprint.slice(0, 16) }).toEqual({
    projectionVersion: 10,
    fingerprint: '867966082c1b805b',
  });
});
