import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Migration } from '../../database/sqlite/migration.ts';
import { checksum } from '../../database/sqlite/migrator.ts';
import type { Problems } from './problem.ts';

interface TakenStep {
  readonly id: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Compares the steps of the schema that a home has taken with those of this program, and says
 * whether its tables can be compared. Those that an older program left are of that time until
 * this one opened them once; those of a newer program only that program knows. Chain and
 * signatures can be proved all the same.
 */
export function checkSteps(
  database: SqliteDatabase,
  migrations: readonly Migration[],
  problems: Problems,
): boolean {
  let taken: readonly TakenStep[] | undefined;
  problems.guard('schema_migration', () => {
    taken = database
      .prepare<[], TakenStep>('SELECT id, name, checksum FROM schema_migration ORDER BY id')
      .all();
  });
  if (taken === undefined) return true;
  const step = taken.at(-1)?.id ?? 0;
  const newest = migrations.at(-1)?.id ?? 0;
  const tell = (detail: string, key: string | null = null): void => {
    problems.add({ kind: 'schema', seq: null, table: 'schema_migration', key, detail });
  };
  for (const { id, detail } of differences(taken, migrations)) tell(detail, `id=${id}`);
  if (step < newest) {
    tell(`left by an earlier version (step ${step} of ${newest}): open it once with this one`);
  }
  if (step > newest) {
    tell(`changed by a newer version (step ${step}, here ${newest}): verify it with that one`);
  }
  return step === newest;
}

/** Steps of this program up to the newest taken that the home does not hold as they are. */
function differences(
  taken: readonly TakenStep[],
  migrations: readonly Migration[],
): readonly { readonly id: number; readonly detail: string }[] {
  const newest = migrations.at(-1)?.id ?? 0;
  const last = taken.at(-1)?.id ?? 0;
  const known = new Map(migrations.map((migration) => [migration.id, migration]));
  const held = new Set(taken.map(({ id }) => id));
  const missing = migrations
    .filter(({ id }) => id < last && !held.has(id))
    .map(({ id, name }) => ({ id, detail: `step ${id} (${name}) is missing` }));
  const changed = taken.filter((step) => {
    const ours = known.get(step.id);
    if (ours === undefined) return step.id <= newest;
    return ours.name !== step.name || checksum(ours) !== step.checksum;
  });
  return [
    ...missing,
    ...changed.map(({ id, name }) => ({
      id,
      detail: `step ${id} (${name}) is not the step that this program takes`,
    })),
  ];
}
