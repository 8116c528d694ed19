import type { RunBatch } from '../../rpc/command-batch.ts';
import type { Scene } from './acting.ts';
import { receiveLot, registerSeizure, storeLot } from './bring-in.ts';
import type { BroughtLot, Shelf } from './bring-in.ts';
import { handOver, liftHold, reviewLot } from './decide-on.ts';
import type { StoreRoom } from './store-plan.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** What is done to a lot next, and how long after the step before. */
const delays = {
  receive: 3 * hour,
  store: 20 * hour,
  review: 25 * day,
  'hand-over': 9 * day,
  'lift-hold': 40 * day,
} as const;

type Step = keyof typeof delays;

interface Due {
  readonly at: number;
  readonly lot: BroughtLot;
}

const lotsInOneTransaction = 1_000;
/** Lots that may end up on an order: the last ones, so that their papers are fresh. */
const candidatesKept = 200;

/** Lots whose review said that they are to be destroyed, newest last. */
export interface YearsDone {
  readonly toDestroy: readonly BroughtLot[];
}

/** Everything that happens to `lots` lots between now and `end`, in the order of time. */
export async function runYears(
  run: RunBatch,
  scene: Omit<Scene, 'batch'>,
  work: { readonly lots: number; readonly end: number; readonly seizures: Iterator<number> },
  progress: (done: number) => void | Promise<void>,
): Promise<YearsDone> {
  const start = scene.clock.time;
  const years = new Years();
  let done = 0;
  let serial = 0;
  while (done < work.lots) {
    await run((batch) => {
      const open: Scene = { ...scene, batch };
      const stop = Math.min(work.lots, done + lotsInOneTransaction);
      while (done < stop) {
        const at = start + ((work.end - start) * done) / work.lots;
        years.catchUp(open, at);
        const next = work.seizures.next();
        const lines = Math.min(next.done === true ? 1 : next.value, work.lots - done);
        serial += 1;
        years.begin(open, registerSeizure(open, serial, lines));
        done += lines;
      }
    });
    await progress(done);
  }
  await run((batch) => years.catchUp({ ...scene, batch }, work.end));
  return { toDestroy: years.toDestroy };
}

/** The diary of the generated years: for each step a queue in the order of time. */
class Years {
  readonly toDestroy: BroughtLot[] = [];
  readonly #queues: Record<Step, Due[]> = {
    receive: [],
    store: [],
    review: [],
    'hand-over': [],
    'lift-hold': [],
  };
  readonly #shelves = new Map<StoreRoom, Shelf>();

  /** New lots; a few never arrive. */
  begin(scene: Scene, lots: readonly BroughtLot[]): void {
    for (const lot of lots) {
      if (!scene.chance.percent(2)) this.#plan(scene, 'receive', lot);
    }
  }

  /** Does what is due until the time, at its time. */
  catchUp(scene: Scene, time: number): void {
    for (;;) {
      const step = this.#nextStep(time);
      const due = step === undefined ? undefined : this.#queues[step].shift();
      if (step === undefined || due === undefined) break;
      scene.clock.moveTo(due.at);
      this.#carryOut(scene, step, due.lot);
    }
    scene.clock.moveTo(time);
  }

  #nextStep(time: number): Step | undefined {
    let [next, earliest]: [Step | undefined, number] = [undefined, time];
    for (const step of Object.keys(delays) as Step[]) {
      const at = this.#queues[step][0]?.at;
      if (at !== undefined && at <= earliest) [next, earliest] = [step, at];
    }
    return next;
  }

  #plan(scene: Scene, step: Step, lot: BroughtLot): void {
    this.#queues[step].push({ at: scene.clock.time + delays[step], lot });
  }

  #carryOut(scene: Scene, step: Step, lot: BroughtLot): void {
    switch (step) {
      case 'receive':
        receiveLot(scene, lot);
        // Some wait at the gate: their papers are missing.
        if (!scene.chance.percent(3)) this.#plan(scene, 'store', lot);
        return;
      case 'store':
        if (storeLot(scene, lot, this.#shelves)) this.#plan(scene, 'review', lot);
        return;
      case 'review':
        this.#follow(scene, lot);
        return;
      case 'hand-over':
        handOver(scene, lot);
        return;
      case 'lift-hold':
        liftHold(scene, lot);
    }
  }

  #follow(scene: Scene, lot: BroughtLot): void {
    const following = reviewLot(scene, lot);
    switch (following.next) {
      case 'nothing':
        return;
      case 'hand-over':
        this.#plan(scene, 'hand-over', lot);
        return;
      case 'lift-hold':
        this.#plan(scene, 'lift-hold', { ...lot, holdId: following.holdId });
        return;
      case 'destroy':
        this.toDestroy.push(lot);
        if (this.toDestroy.length > candidatesKept) this.toDestroy.shift();
    }
  }
}
