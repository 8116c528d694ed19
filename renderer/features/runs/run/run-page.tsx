import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { AwaitedPage, isUnknown } from '../../../app/unknown-thing.tsx';
import { useFilter, useParam } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { isOwnCommand } from '../../../rpc/own-commands.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { useShortcut } from '../../../ui/actions/shortcut.ts';
import { Answer } from '../../../ui/feedback/answer.tsx';
import { focusHome } from '../../../ui/focus/use-focus-kept.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { isOwnWork } from '../../../ui/orders/own-work.ts';
import { RunHead } from './run-head.tsx';
import css from './run-page.module.css';
import { presentStep, runSteps, standingOfSteps } from '../step/run-steps.ts';
import type { RunStep } from '../step/run-steps.ts';
import { StepContent } from './step-content.tsx';
import { StepList } from './step-list.tsx';

/** The day sheet of an order: steps at the left, the present one large, people and clock above. */
export function RunPage(): ReactNode {
  const orderId = useParam('orderId');
  const order = useCall('orders.get', { orderId, lines: 0 }, { keepPrevious: true });
  const open = useCall(
    'orders.lines',
    { orderId, show: 'without-outcome', limit: 1 },
    { keepPrevious: true },
  );
  if (order.data === undefined || open.data === undefined) {
    if (isUnknown(order.error)) return <AwaitedPage thing="run" of={order} />;
    return (
      <div className={css['loading']}>
        <Answer of={order} lines={8}>
          {() => null}
        </Answer>
      </div>
    );
  }
  return <Run order={order.data} withoutOutcome={open.data.total} />;
}

function Run(props: { readonly order: Order; readonly withoutOutcome: number }): ReactNode {
  const t = useText();
  const { order } = props;
  const [chosen, choose] = useFilter('step');
  const steps = standingOfSteps(order, props.withoutOutcome);
  const present = presentStep(steps);
  // Inside one state the page stays where the hands are, so that the last verdict is read.
  const [kept, keep] = useState({ state: order.state, step: present, movedBy: '' });
  if (kept.state !== order.state) {
    keep({ state: order.state, step: present, movedBy: othersName(order) });
  }
  const shown = runSteps.find((step) => step === chosen) ?? kept.step;
  const where = steps.find(({ step }) => step === shown)?.where ?? 'ahead';
  const isPresentOpen = steps.some((step) => step.step === present && step.where === 'now');
  const follow = (step: RunStep): void => {
    choose(step === kept.step ? '' : step);
  };
  const move = (by: number): void => {
    const next = runSteps[runSteps.indexOf(shown) + by];
    if (next !== undefined) follow(next);
  };
  useShortcut('Alt+ArrowDown', () => {
    move(1);
  });
  useShortcut('Alt+ArrowUp', () => {
    move(-1);
  });
  useEffect(() => {
    document.title = `${order.title} · Impound`;
  }, [order.title]);
  // When the work moves on, the page goes with it; a step that was looked at is let go.
  const letGo = useRef(order.state);
  useEffect(() => {
    if (letGo.current === order.state) return;
    letGo.current = order.state;
    choose('');
  }, [order.state, choose]);
  const step = useRef<HTMLElement>(null);
  useFocusInStep(step, `${shown} ${order.state}`);
  return (
    <div className={css['page']}>
      <RunHead order={order} />
      <div className={css['body']}>
        <StepList steps={steps} shown={shown} onChoose={follow} />
        <section ref={step} className={css['step']} aria-label={t(`page.run.step.${shown}`)}>
          <div className={css['sheet']}>
            <h2 className={css['title']} tabIndex={-1} {...focusHome}>
              {t(`page.run.step.${shown}`)}
            </h2>
            {kept.movedBy !== '' && (
              <p role="status" className={css['movedOn']}>
                {t('page.run.movedOn', { name: kept.movedBy })}
              </p>
            )}
            <StepContent key={`${shown} ${order.state}`} step={shown} order={order} where={where} />
            {where === 'done' && isPresentOpen && present !== shown && (
              <div>
                <ActionButton
                  large
                  label={t('page.run.nextStep', { step: t(`page.run.step.${present}`) })}
                  shortcut="F9"
                  onRun={() => {
                    follow(present);
                  }}
                />
              </div>
            )}
          </div>
        </section>
      </div>
    </div>
  );
}

/**
 * Who took the order on while this window looked at it; empty where this window did. The act that
 * was under somebody's hands here went away with its step, and its refusal with it.
 */
function othersName(order: Order): string {
  if (isOwnWork(order.version - 1, order, isOwnCommand)) return '';
  return order.timeline.findLast(({ type }) => type !== 'CommandRefused')?.actorName ?? '';
}

const typedInto =
  'input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"]), textarea';

/**
 * When one comes to the run and when the work moves on, the field that is filled next has the
 * focus, else the title of the step: never a verb, because a scanner ends what it reads with Enter.
 */
function useFocusInStep(step: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef('');
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    requestAnimationFrame(() => {
      const { activeElement, body } = document;
      const title = step.current?.querySelector('h2');
      // The title is where a dialog that closed has left the keys.
      const isInStep = activeElement !== title && step.current?.contains(activeElement) === true;
      const isElsewhere = activeElement?.closest('nav, [role="dialog"]') !== null;
      if (activeElement !== null && activeElement !== body && (isInStep || isElsewhere)) return;
      const field = step.current?.querySelector<HTMLElement>(typedInto);
      (field ?? title)?.focus();
    });
  }, [step, shown]);
}
