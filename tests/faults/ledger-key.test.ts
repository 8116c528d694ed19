import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { composeCore } from '../../main/core/compose.ts';
import { homeFiles } from '../../main/core/platform/home.ts';
import { Unavailable } from '../../main/core/platform/unavailable.ts';
import { expectValue, emptyProgram, sampleProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';

let program: Program;
let keyFile: string;

beforeEach(async () => {
  program = await sampleProgram();
  keyFile = homeFiles(program.folder).signingKeyFile;
  const auditor = await program.as('auditor');
  await expectValue(auditor, 'ledger.checkpoint', {});
  await program.core.close();
});

afterEach(() => program.dispose());

/** The key file of another authority. */
async function foreignKey(): Promise<string> {
  const other = await emptyProgram();
  const text = readFileSync(homeFiles(other.folder).signingKeyFile, 'utf8');
  await other.dispose();
  return text;
}

/** Why the program does not start with this key file; it lets go of the database all the same. */
async function refusalWith(text: string): Promise<string> {
  writeFileSync(keyFile, text);
  const home = homeFiles(program.folder);
  try {
    await (await composeCore({ home })).close();
  } catch (error) {
    if (!(error instanceof Unavailable) || error.code !== 'SigningKeyMissing') throw error;
    expect(existsSync(`${home.databaseFile}-wal`)).toBe(false);
    return error.message;
  }
  throw new Error('The program started');
}

test('L-6 a key that cannot be opened is named, not a crash', async () => {
  const own = JSON.parse(readFileSync(keyFile, 'utf8')) as object;
  const text = JSON.stringify({ ...own, sealedPrivateKey: 'AAAA' });
  expect(await refusalWith(text)).toContain('cannot be opened');
});

test('L-6 two halves of different keys never sign', async () => {
  const own = JSON.parse(readFileSync(keyFile, 'utf8')) as object;
  const { sealedPrivateKey } = JSON.parse(await foreignKey()) as { sealedPrivateKey: string };
  const text = JSON.stringify({ ...own, sealedPrivateKey });
  expect(await refusalWith(text)).toContain('do not belong together');
});

test('L-6 the key of another authority never signs in this ledger', async () => {
  expect(await refusalWith(await foreignKey())).toContain('is not the key that signed this ledger');
});
