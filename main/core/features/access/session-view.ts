import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { DirectoryEntry } from '../../rpc/directory.ts';
import type { Session, SessionBook } from '../../rpc/sessions.ts';
import type { SampleUser } from './sample-user.ts';
import { sitesOf, userDirectory } from './user-directory.ts';

export type SessionView = OutputOf<'session.current'>;
type Preferences = SessionView['preferences'];

/** What the view is made of. */
export interface SessionViewParts {
  readonly sessions: SessionBook;
  /** True in a sample authority: the sign-in page then shows who can be tried. */
  readonly sample: boolean;
  readonly sampleUsers: readonly SampleUser[];
}

interface AuthorityRow {
  readonly code: string;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

const authoritySql =
  'SELECT code, name_en AS nameEn, name_ru AS nameRu, name_kk AS nameKk FROM authority';

export const defaultPreferences: Preferences = { locale: 'en', theme: 'auto', sounds: true };

/** What the page may know about its connection at the instant. */
export function sessionView(
  parts: SessionViewParts,
  reader: SqlReader,
  connection: string,
  now: string,
): SessionView {
  const session = parts.sessions.find(connection, now);
  const entry = session && userDirectory.find(reader, session.userId, session.siteId);
  const authority = reader.get<AuthorityRow>(authoritySql);
  const common = {
    idleMinutes: userDirectory.idleMinutes(reader),
    authority: authority === undefined ? null : { code: authority.code, name: nameOf(authority) },
    sample: parts.sample,
    needsSetup: authority === undefined,
  };
  if (session === undefined || entry === undefined) {
    return {
      state: 'signed-out',
      user: null,
      site: null,
      sites: [],
      preferences: defaultPreferences,
      sampleUsers: parts.sample ? [...parts.sampleUsers] : [],
      ...common,
    };
  }
  const sites = sitesOf(reader, entry.userId).map((site) => ({
    id: site.id,
    code: site.code,
    name: nameOf(site),
  }));
  const site = sites.find(({ id }) => id === entry.siteId);
  return {
    state: stateOf(session, entry),
    user: { id: entry.userId, login: entry.login, name: entry.name, role: entry.role },
    site: site === undefined ? null : { ...site, timeZone: entry.timeZone },
    sites,
    preferences: preferencesOf(reader, entry.userId),
    sampleUsers: [],
    ...common,
  };
}

/** How the person likes the program to look; the defaults when they never said. */
export function preferencesOf(reader: SqlReader, userId: string): Preferences {
  return chosenPreferences(reader, userId) ?? defaultPreferences;
}

/** What the person has said of how the program looks; undefined when they never did. */
export function chosenPreferences(reader: SqlReader, userId: string): Preferences | undefined {
  const row = reader.get<{ locale: string; theme: string; sounds: number }>(
    'SELECT locale, theme, sounds FROM preference WHERE user_id = ?',
    [userId],
  );
  if (row === undefined) return undefined;
  // The table is written from validated input alone.
  const { locale, theme } = row as Pick<Preferences, 'locale' | 'theme'>;
  return { locale, theme, sounds: row.sounds === 1 };
}

function stateOf(session: Session, entry: DirectoryEntry): SessionView['state'] {
  if (session.locked) return 'locked';
  return entry.mustChangePassword ? 'password-change-due' : 'signed-in';
}

function nameOf(row: { nameEn: string; nameRu: string; nameKk: string }) {
  return { en: row.nameEn, ru: row.nameRu, kk: row.nameKk };
}
