import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Works on a database as it lies there, or, where nothing can be written beside it, on a copy
 * that is removed afterwards: SQLite opens a database with a write-ahead log only where it may
 * write, and a home that came on a disc, or that somebody may only read, is as sound as another.
 */
export async function withDatabaseToRead<T>(
  file: string,
  work: (file: string) => Promise<T>,
  isWritable: (folder: string) => boolean = folderIsWritable,
): Promise<T> {
  if (!existsSync(file) || isWritable(path.dirname(file))) return work(file);
  const folder = mkdtempSync(path.join(tmpdir(), 'impound-read-'));
  const copy = path.join(folder, path.basename(file));
  try {
    for (const ending of ['', '-wal']) {
      if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending);
    }
    return await work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function folderIsWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
