import type { RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import type { ProjectionWriter } from './projection-writer.ts';
import type { TableName } from './tables.ts';

/** A table that holds nothing but what the events say, and the columns that name a row. */
export interface ProjectedTable {
  readonly name: TableName;
  readonly key: readonly string[];
}

/** Carries one event into the tables. A pure function of the event and the tables before it. */
export type Project<Event extends RecordedEvent<string, object>> = (
  event: Event,
  write: ProjectionWriter,
  seq: number,
) => void;

/** What one area makes of the events; registered once in the composition. */
export interface Projector {
  readonly area: string;
  readonly tables: readonly ProjectedTable[];
  readonly on: Readonly<Record<string, Project<RecordedEvent<string, object>>>>;
  /** Events whose transaction ends under a signed head; verification misses one that is gone. */
  readonly sealed?: readonly string[];
}

/** A projector whose handlers know the shape of the event they are named for. */
export interface TypedProjector<Event extends RecordedEvent<string, object>> {
  readonly area: string;
  readonly tables: readonly ProjectedTable[];
  readonly on: {
    readonly [Type in Event['type']]?: (
      event: Extract<Event, { readonly type: Type }>,
      write: ProjectionWriter,
      seq: number,
    ) => void;
  };
  readonly sealed?: readonly Event['type'][];
}

/**
 * Declares a projector over the union of events it listens to. The types are erased here, once:
 * the registry calls a handler only with events of the type it is listed under.
 */
export function defineProjector<Event extends RecordedEvent<string, object>>(
  projector: TypedProjector<Event>,
): Projector {
  return projector as unknown as Projector;
}

/** For an event that the ledger keeps and no table shows. */
export function recordOnly(): void {
  // Nothing to project.
}
