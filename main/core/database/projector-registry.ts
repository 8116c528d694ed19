import type { RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import { Defect } from '../platform/defect.ts';
import type { ProjectionWriter } from './projection-writer.ts';
import type { Project, ProjectedTable, Projector } from './projector.ts';
import type { TableName } from './tables.ts';

/** A table whose rows no event makes; verification says by name that it does not compare them. */
export interface OperationalTable {
  readonly name: TableName;
  /** Why it is no projection, in one sentence. */
  readonly reason: string;
}

/** Who projects what. */
export interface ProjectorRegistry {
  readonly tables: readonly ProjectedTable[];
  readonly operational: readonly OperationalTable[];
  /** The columns that name a row of a projection table; undefined for every other table. */
  keyOf(table: string): readonly string[] | undefined;
  /** True when the event must stand under a signed head of its own transaction. */
  isSealed(type: string): boolean;
  /** True when some projector lists the event type. */
  declares(type: string): boolean;
  /** Carries the event into the tables of every projector that lists its type. */
  project(event: RecordedEvent<string, object>, write: ProjectionWriter, seq: number): void;
}

/** Tables that every store has and no event explains. */
export const builtInOperationalTables: readonly OperationalTable[] = [
  { name: 'command_log', reason: 'Replies kept so that a repeated command is harmless.' },
  { name: 'schema_migration', reason: 'The steps of the schema this file has taken.' },
];

/** Puts the projectors of all areas together; a Defect when two claim one table. */
export function projectorRegistry(
  projectors: readonly Projector[],
  operational: readonly OperationalTable[] = [],
): ProjectorRegistry {
  const keys = new Map<string, readonly string[]>();
  const handlers = new Map<string, Project<RecordedEvent<string, object>>[]>();
  for (const projector of projectors) {
    for (const table of projector.tables) {
      if (keys.has(table.name)) throw new Defect(`Two projectors own the table ${table.name}`);
      keys.set(table.name, table.key);
    }
    for (const [type, handler] of Object.entries(projector.on)) {
      const others = handlers.get(type);
      if (others === undefined) handlers.set(type, [handler]);
      else others.push(handler);
    }
  }
  const sealed = new Set(projectors.flatMap((projector) => projector.sealed ?? []));
  return {
    tables: projectors.flatMap((projector) => projector.tables),
    operational: [...builtInOperationalTables, ...operational],
    keyOf: (table) => keys.get(table),
    isSealed: (type) => sealed.has(type),
    declares: (type) => handlers.has(type),
    project: (event, write, seq) => {
      const listeners = handlers.get(event.type);
      if (listeners === undefined) throw new Defect(`No projector declares ${event.type}`);
      for (const handler of listeners) handler(event, write, seq);
    },
  };
}
