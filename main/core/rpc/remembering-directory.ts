import type { Directory, DirectoryEntry } from './directory.ts';

/** A directory that asks the store once and again after what it depends on has changed. */
export interface RememberingDirectory extends Directory {
  /** True when events of these types may change who is who. */
  concerns(types: ReadonlySet<string>): boolean;
  /** Called after such a commit, before the next command is judged. */
  forget(): void;
}

/**
 * Remembers who is who between changes of people, sites and settings. Every command asks; on the
 * reading connection each question after a commit would read its pages anew.
 */
export function rememberingDirectory(
  directory: Directory,
  dependsOn: ReadonlySet<string>,
): RememberingDirectory {
  const entries = new Map<string, DirectoryEntry | undefined>();
  let minutes: number | undefined;
  return {
    find: (reader, userId, siteId) => {
      const key = `${userId} ${siteId}`;
      if (entries.has(key)) return entries.get(key);
      const entry = directory.find(reader, userId, siteId);
      entries.set(key, entry);
      return entry;
    },
    idleMinutes: (reader) => {
      minutes ??= directory.idleMinutes(reader);
      return minutes;
    },
    concerns: (types) => [...types].some((type) => dependsOn.has(type)),
    forget: () => {
      entries.clear();
      minutes = undefined;
    },
  };
}
