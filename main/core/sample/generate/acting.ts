import type { CommandName, OutputOf, ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { Defect } from '../../platform/defect.ts';
import type { CommandBatch } from '../../rpc/command-batch.ts';
import type { Outcome, Who } from '../../rpc/handler.ts';
import type { BuiltStore } from './build-store.ts';
import type { Chance } from './chance.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** Who does the work of the generated years. */
export interface Workers {
  readonly storekeeper: Who;
  readonly supervisor: Who;
}

/** What every step of the generated work has at hand. */
export interface Scene {
  readonly clock: SimulatedClock;
  readonly chance: Chance;
  readonly store: BuiltStore;
  readonly workers: Workers;
  /** The open transaction; another one after each stretch of work. */
  batch: CommandBatch;
}

/** Lets a person act now; a refusal is an answer that the caller lives with. */
export function attempt<N extends CommandName>(
  scene: Scene,
  person: keyof Workers,
  procedure: N,
  input: ParsedInputOf<N>,
): Outcome<OutputOf<N>> {
  const who = scene.workers[person];
  return scene.batch.act(procedure, input, { who, now: scene.clock.now() });
}

/** Lets a person act now; a refusal is a defect of what was generated. */
export function act<N extends CommandName>(
  scene: Scene,
  person: keyof Workers,
  procedure: N,
  input: ParsedInputOf<N>,
): OutputOf<N> {
  const outcome = attempt(scene, person, procedure, input);
  if (outcome.ok) return outcome.value;
  throw new Defect(`${procedure}: ${JSON.stringify(outcome.error)}`);
}
