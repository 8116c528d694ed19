import assert from 'node:assert/strict';
import type { SampleRole } from '../../support/program.ts';
import type { InputOf, OutputOf, ProcedureName } from '../../../shared/rpc/contract.ts';
import type { Envelope } from '../../../shared/rpc/envelope.ts';
import type { Sayable } from '../../../shared/text/say.ts';
import type { TextKey } from '../../../shared/text/texts.ts';
import type { Stage } from './stage.ts';

/** A sentence of the guide in the languages of the program. */
export interface InThree {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** Why a step was refused, as the program said it. */
export type Refusal = Sayable & { readonly rule?: string | undefined };

/** A refusal as the scenario expects it: `SS-02 ClassNotAccepted`. */
export type ExpectedRefusal = string;

/** One step as a reader follows it and as the runner carries it out. */
export interface Step {
  readonly who: SampleRole;
  /** The entry of the navigation where it is done; null outside the page. */
  readonly page: TextKey | null;
  readonly does: InThree;
  /** What the person then sees. */
  readonly sees: InThree | null;
  /** The refusals that the program answered; none when it did what was asked. */
  perform(stage: Stage): Promise<readonly Refusal[]>;
}

/** A piece of the work with its people and steps: test and chapter of the guide at once. */
export interface Scenario {
  /** Name of the chapter in links. */
  readonly id: string;
  readonly title: InThree;
  readonly why: InThree;
  /** What is there before the first step, beside people, places and plants. */
  readonly given: { readonly said: InThree; set(stage: Stage): Promise<void> } | null;
  readonly steps: readonly Step[];
}

interface Telling {
  readonly who: SampleRole;
  readonly page: TextKey | null;
  readonly does: InThree;
  readonly sees?: InThree;
}

type Maybe<T> = T | Promise<T>;

/** A call that the program answers; `after` looks at the answer. */
export function step<N extends ProcedureName>(
  call: N,
  telling: Telling & {
    input(stage: Stage): Maybe<InputOf<N>>;
    after?(value: OutputOf<N>, stage: Stage): Maybe<void>;
  },
): Step {
  return steps(call, {
    ...telling,
    async *inputs(stage) {
      yield await telling.input(stage);
    },
  });
}

/** The same call for several things, each asked for when the one before is answered. */
export function steps<N extends ProcedureName>(
  call: N,
  telling: Telling & {
    inputs(stage: Stage): AsyncIterable<InputOf<N>>;
    after?(value: OutputOf<N>, stage: Stage): Maybe<void>;
  },
): Step {
  return {
    ...told(telling),
    perform: async (stage) => {
      const client = await stage.as(telling.who);
      for await (const input of telling.inputs(stage)) {
        const reply = await client.call(call, input);
        if (!reply.ok) throw new Error(`${call} was refused: ${JSON.stringify(reply.error)}`);
        await telling.after?.(reply.value, stage);
      }
      return [];
    },
  };
}

/** A call that rules refuse, with the rules and codes that the answer must hold, in order. */
export function refused<N extends ProcedureName>(
  call: N,
  telling: Telling & {
    input(stage: Stage): Maybe<InputOf<N>>;
    readonly because: readonly ExpectedRefusal[];
  },
): Step {
  return {
    ...told(telling),
    perform: async (stage) => {
      const before = stage.record();
      const client = await stage.as(telling.who);
      const rejections = refusalsOf(await client.call(call, await telling.input(stage)));
      assert.deepEqual(rejections.map(named), telling.because);
      assert.equal(stage.record(), before, 'a refusal changed the record');
      return rejections;
    },
  };
}

/** Anything that is more than one call. */
export function act(telling: Telling, perform: Step['perform']): Step {
  return { ...told(telling), perform };
}

/** The rejections of a reply that must be a refusal. */
export function refusalsOf(reply: Envelope<unknown>): readonly Refusal[] {
  if (reply.ok || reply.error.kind !== 'rejected') {
    throw new Error(`not refused by a rule: ${JSON.stringify(reply)}`);
  }
  return reply.error.rejections;
}

/** `SS-02 ClassNotAccepted`; the code alone where no numbered rule stands behind it. */
export function named({ rule, code }: Refusal): string {
  return rule === undefined ? code : `${rule} ${code}`;
}

function told({ who, page, does, sees }: Telling): Omit<Step, 'perform'> {
  return { who, page, does, sees: sees ?? null };
}
