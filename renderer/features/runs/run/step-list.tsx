import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { KeyHint } from '../../../ui/actions/key-hint.tsx';
import type { RunStep, StepStanding } from '../step/run-steps.ts';
import css from './step-list.module.css';

/** The steps of the day; what is done is ticked, what is open now stands out. */
export function StepList(props: {
  readonly steps: readonly StepStanding[];
  readonly shown: RunStep;
  readonly onChoose: (step: RunStep) => void;
}): ReactNode {
  const t = useText();
  const list = useRef<HTMLOListElement>(null);
  const at = props.steps.findIndex(({ step }) => step === props.shown);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <nav className={css['steps']} aria-label={t('page.run.steps')}>
      <ol ref={list} className={css['list']}>
        {props.steps.map(({ step, where, counts }, index) => (
          <li key={step}>
            <button
              type="button"
              className={css['item']}
              data-where={where}
              aria-current={step === props.shown ? 'step' : undefined}
              onClick={() => {
                props.onChoose(step);
              }}
            >
              <span className={css['mark']} aria-hidden="true">
                {where === 'done' ? <IconCheck size={16} stroke={2.5} /> : index + 1}
              </span>
              <span className={css['name']}>
                {t(`page.run.step.${step}`)}
                <VisuallyHidden> {t(`page.run.where.${where}`)}</VisuallyHidden>
              </span>
              {counts !== undefined && (
                <span className={css['count']}>
                  {formatInteger(counts.done)}/{formatInteger(counts.of)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <p className={css['hint']}>
        <KeyHint shortcut="Alt+↑+↓" /> {t('page.run.stepKeys')}
      </p>
    </nav>
  );
}
