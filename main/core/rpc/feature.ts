import type { OperationalTable } from '../database/projector-registry.ts';
import type { Projector } from '../database/projector.ts';
import type { FeatureHandlers } from './handler.ts';

/** What one area of the program brings to the composition. */
export interface Feature {
  readonly handlers: FeatureHandlers;
  readonly projectors: readonly Projector[];
  /** Its tables that no event explains, with the reason. */
  readonly operational?: readonly OperationalTable[];
}
