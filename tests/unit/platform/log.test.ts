import { readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from '../../../main/core/platform/log.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('a defect is written with its incident, and a large log makes way', () => {
  const { folder, remove } = tempFolder();
  const file = path.join(folder, 'logs', 'impound.log');
  openLog(folder).defect('incident-1', 'lots.split', new Error('a broken assumption'));
  const line: unknown = JSON.parse(readFileSync(file, 'utf8'));
  expect(line).toMatchObject({
    incident: 'incident-1',
    procedure: 'lots.split',
    err: { message: 'a broken assumption' },
  });
  truncateSync(file, 11 * 1024 * 1024);
  openLog(folder).defect('incident-2', 'lots.split', new Error('again'));
  expect(readFileSync(file, 'utf8')).toContain('incident-2');
  expect(readFileSync(file, 'utf8')).not.toContain('incident-1');
  remove();
});
