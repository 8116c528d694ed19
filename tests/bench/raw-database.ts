import Database from 'better-sqlite3';
import type { Database as SqliteDatabase } from 'better-sqlite3';

/** A bare database with the durability of ours: the log, and a wait for the disk at each commit. */
export function rawDatabase(file: string): SqliteDatabase {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return database;
}
