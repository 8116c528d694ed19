import { IconAlertOctagon } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useKeepSession } from '../../app/session/session.ts';
import { pressedAtTheDoor } from '../../app/session/use-preferences.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../ui/feedback/rejection-list.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import { Entrance } from './entrance.tsx';
import css from './setup-page.module.css';
import { AdministratorStep, AuthorityStep, SiteStep, useSetupLabels } from './setup-steps.tsx';
import { setupInitial, setupInput, stepOfField } from './setup-values.ts';

const steps = ['authority', 'site', 'administrator'] as const;

/** First run: whose program it is, where the first store stands, who administers it. */
export function SetupPage(): ReactNode {
  const t = useText();
  const keep = useKeepSession();
  const { locale } = useLocale();
  const labels = useSetupLabels();
  const [step, setStep] = useState(0);
  const form = useCommandForm({
    procedure: 'setup.complete',
    draft: 'setup',
    initial: setupInitial(),
    toInput: (values) => setupInput(values, { ...pressedAtTheDoor.get(), locale }),
    onDone: (session) => {
      pressedAtTheDoor.set({});
      keep(session);
    },
  });
  const isLast = step === steps.length - 1;
  const concernsStep = (field: string): boolean => stepOfField(field) === step;
  const next = (): void => {
    if (isLast) form.submit();
    else if (form.check(concernsStep)) setStep(step + 1);
  };
  // What the core or the schema refuses at the end opens the step where it begins.
  const firstWrong = form.rejections.find(({ field }) => field !== undefined)?.field;
  const [seenWrong, setSeenWrong] = useState(firstWrong);
  if (firstWrong !== seenWrong) {
    setSeenWrong(firstWrong);
    if (firstWrong !== undefined) setStep(stepOfField(firstWrong));
  }
  const wrongSteps = new Set(
    form.rejections.flatMap(({ field }) => (field === undefined ? [] : [stepOfField(field)])),
  );
  const order = Object.keys(labels);
  const here = form.rejections
    .filter(({ field }) => field === undefined || concernsStep(field))
    .toSorted((a, b) => order.indexOf(a.field ?? '') - order.indexOf(b.field ?? ''));
  const fields = useFirstFieldOf(step, here.length > 0);
  return (
    <Entrance wide title={t('page.setup.title')} text={t('page.setup.text')}>
      <ol className={css['steps']}>
        {steps.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              className={css['step']}
              aria-current={index === step ? 'step' : undefined}
              onClick={() => {
                setStep(index);
              }}
            >
              <span className={css['number']} aria-hidden="true">
                {index + 1}
              </span>
              {t(`page.setup.step.${each}`)}
              {wrongSteps.has(index) && (
                <IconAlertOctagon size={18} aria-label={t('page.setup.incomplete')} role="img" />
              )}
            </button>
          </li>
        ))}
      </ol>
      <form
        ref={fields}
        noValidate
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <RejectionList
          rejections={here}
          labelOf={(field) => labels[field]}
          isAnswered={form.isAnswered}
        />
        {form.command.failure !== null && (
          <FailureNote error={form.command.failure} onAgain={form.again} />
        )}
        {step === 0 && <AuthorityStep form={form} />}
        {step === 1 && <SiteStep form={form} />}
        {step === 2 && <AdministratorStep form={form} />}
        <div className={css['foot']}>
          {step > 0 && (
            <ActionButton
              label={t('action.back')}
              onRun={() => {
                setStep(step - 1);
              }}
            />
          )}
          <ActionButton
            kind="primary"
            label={isLast ? t('page.setup.verb') : t('action.next')}
            shortcut="Ctrl+Enter"
            saving={form.command.saving}
            onRun={next}
          />
        </div>
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      </form>
    </Entrance>
  );
}

/** A new step begins at its first field; refusals, where there are any, are read before it. */
function useFirstFieldOf(step: number, refused: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (!refused) form.current?.querySelector<HTMLElement>('input')?.focus();
  }, [step, refused]);
  return form;
}
