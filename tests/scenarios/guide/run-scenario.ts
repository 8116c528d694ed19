import { sampleProgram } from '../../support/program.ts';
import type { Refusal, Scenario, Step } from './scenario.ts';
import { openStage } from './stage.ts';

/** A step with what the program answered. */
export interface TakenStep {
  readonly step: Step;
  readonly refusals: readonly Refusal[];
}

/** A scenario that was carried out from end to end. */
export interface Transcript {
  readonly scenario: Scenario;
  readonly taken: readonly TakenStep[];
}

/** Carries a scenario out on a sample authority of its own, through the typed client. */
export async function runScenario(scenario: Scenario): Promise<Transcript> {
  const program = await sampleProgram();
  try {
    const stage = openStage(program);
    await scenario.given?.set(stage);
    const taken: TakenStep[] = [];
    for (const step of scenario.steps) {
      taken.push({ step, refusals: await performed(step, () => step.perform(stage)) });
    }
    return { scenario, taken };
  } finally {
    await program.dispose();
  }
}

async function performed<T>(step: Step, perform: () => Promise<T>): Promise<T> {
  try {
    return await perform();
  } catch (error) {
    throw new Error(`“${step.does.en}”: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    });
  }
}
