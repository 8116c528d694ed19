import type { Tx } from '../../database/store.ts';
import type { SessionView } from './session-view.ts';

const passwordSql = `
INSERT INTO credential (user_id, password_hash, changed_at, failures, locked_until)
VALUES (?, ?, ?, 0, NULL)
ON CONFLICT (user_id) DO UPDATE SET password_hash = excluded.password_hash,
  changed_at = excluded.changed_at, failures = 0, locked_until = NULL`;

/** Keeps the hash of a new password; the wrong ones before it no longer count. */
export function keepPassword(tx: Tx, userId: string, passwordHash: string, at: string): void {
  tx.run(passwordSql, [userId, passwordHash, at]);
}

/** Forgets the wrong passwords of a person. */
export function forgetFailures(tx: Tx, userId: string): void {
  tx.run('UPDATE credential SET failures = 0, locked_until = NULL WHERE user_id = ?', [userId]);
}

const preferencesSql = `
INSERT INTO preference (user_id, locale, theme, sounds) VALUES (?, ?, ?, ?)
ON CONFLICT (user_id) DO UPDATE SET locale = excluded.locale, theme = excluded.theme,
  sounds = excluded.sounds`;

/** Keeps how a person likes the program to look. */
export function keepPreferences(
  tx: Tx,
  userId: string,
  preferences: SessionView['preferences'],
): void {
  const { locale, theme, sounds } = preferences;
  tx.run(preferencesSql, [userId, locale, theme, sounds ? 1 : 0]);
}
