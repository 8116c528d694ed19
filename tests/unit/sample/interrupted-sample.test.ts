import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markUnfinishedSample, sampleState } from '../../../main/core/sample/sample-mark.ts';
import { sampleUsers } from '../../../main/core/sample/sample-people.ts';
import { connector, startCore } from '../../../main/core/start.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let home: ReturnType<typeof tempFolder>;
beforeEach(() => {
  home = tempFolder();
});
afterEach(() => home.remove());

/** Starts a sample in a process of its own and ends it as a power cut would, in the middle. */
async function cutOffWhileSeeding(): Promise<void> {
  const start = pathToFileURL(path.resolve('main/core/start.ts')).href;
  const script = `import { startCore } from ${JSON.stringify(start)};
    await startCore({ home: ${JSON.stringify(home.folder)}, sample: true, sampleGoods: true });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  const ended = once(child, 'exit');
  while (!existsSync(path.join(home.folder, 'impound.db'))) await wait(5);
  // Long enough for the first of its people, far too short for its goods.
  await wait(400);
  child.kill('SIGKILL');
  await ended;
}

test('a sample that was cut off while it was made is made anew, whole', async () => {
  await cutOffWhileSeeding();
  expect(sampleState(home.folder)).toBe('unfinished');
  const core = await startCore({ home: home.folder, sample: true });
  const client = connector(core)();
  for (const { login, password } of sampleUsers) {
    expect(await client.call('session.signIn', { login, password })).toMatchObject({ ok: true });
    await client.call('session.signOut', {});
  }
  await core.close();
  expect(sampleState(home.folder)).toBe('whole');
}, 60_000);

test('a half-made sample is not opened as an authority', async () => {
  await cutOffWhileSeeding();
  const opened = startCore({ home: home.folder, sample: false });
  await expect(opened).rejects.toMatchObject({ code: 'SampleUnfinished' });
  expect(sampleState(home.folder)).toBe('unfinished');
}, 60_000);

test('making anew removes what Impound made, and nothing that lies beside it', async () => {
  markUnfinishedSample(home.folder);
  const letter = path.join(home.folder, 'letter.txt');
  writeFileSync(letter, 'of somebody else');
  writeFileSync(path.join(home.folder, 'impound.db'), 'torn');
  writeFileSync(path.join(home.folder, 'impound.db-wal'), 'torn');
  writeFileSync(path.join(home.folder, 'ledger-key.json'), 'torn');
  const core = await startCore({ home: home.folder, sample: true });
  await core.close();
  expect(existsSync(letter)).toBe(true);
  expect(sampleState(home.folder)).toBe('whole');
}, 60_000);

test('a real authority is never taken for a sample', async () => {
  const core = await startCore({ home: home.folder, sample: false });
  await core.close();
  expect(sampleState(home.folder)).toBe('none');
  const opened = startCore({ home: home.folder, sample: true });
  await expect(opened).rejects.toMatchObject({ code: 'HomeNotSample' });
});
