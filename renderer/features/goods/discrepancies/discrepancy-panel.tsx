import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useMay, useSession } from '../../../app/session/session.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { Panel } from '../../../ui/layout/panel.tsx';
import { PanelClose } from '../../../ui/layout/panel-close.tsx';
import { DayText, InstantText } from '../../../ui/values/date-text.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { useDifferenceText, useFoundText } from './difference-text.ts';
import { ExplainDialog, RecountDialog } from './discrepancy-dialogs.tsx';
import css from '../lots/goods.module.css';
import type { Discrepancy } from '../lots/lot.ts';

type Step = 'recount' | 'explain' | 'close';

/** Which steps are open in a state, the usual one first. */
const nextSteps: Readonly<Record<Discrepancy['state'], readonly Step[]>> = {
  found: ['recount'],
  recounted: ['explain'],
  explained: ['close', 'explain'],
  investigated: ['close', 'explain'],
  closed: [],
};

const permissions = {
  recount: 'goods.handle',
  explain: 'goods.decide',
  close: 'goods.decide',
} as const;

/** One difference: what it is, how far it is explained, and the next step. */
export function DiscrepancyPanel(props: {
  readonly discrepancy: Discrepancy;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const may = useMay();
  const { user } = useSession();
  const difference = useDifferenceText();
  const { discrepancy } = props;
  const [step, setStep] = useState<Step | null>(null);
  const close = (): void => {
    setStep(null);
  };
  return (
    <Panel
      title={difference(discrepancy)}
      badge={<StateBadge state={discrepancy.state} />}
      corner={<PanelClose onClose={props.onClose} />}
      foot={nextSteps[discrepancy.state].map((each, index) => (
        <ActionButton
          key={each}
          kind={index === 0 ? 'primary' : 'secondary'}
          label={t(`page.discrepancies.step.${each}`)}
          shortcut={index === 0 ? 'Alt+N' : 'Alt+E'}
          whyNot={
            may(permissions[each])
              ? []
              : [{ code: 'NotPermitted', rule: 'AC-01', facts: { role: user?.role ?? '' } }]
          }
          onRun={() => {
            setStep(each);
          }}
        />
      ))}
    >
      <p className={css['line']}>
        <Reference value={discrepancy.reference} />
        <AppLink to={paths.lot(discrepancy.lotId)}>
          <span className={css['mono']}>{discrepancy.lotReference}</span>
        </AppLink>
        {discrepancy.packageReference !== null && (
          <Reference value={discrepancy.packageReference} />
        )}
      </p>
      {discrepancy.state !== 'closed' && (
        <p className={css['muted']}>
          {t('page.discrepancies.due')}: <DayText day={discrepancy.dueOn} weekday />
        </p>
      )}
      <Steps discrepancy={discrepancy} />
      {step === 'recount' && <RecountDialog discrepancy={discrepancy} onClose={close} />}
      {step === 'explain' && <ExplainDialog discrepancy={discrepancy} onClose={close} />}
      {step === 'close' && <CloseDialog discrepancy={discrepancy} onClose={close} />}
    </Panel>
  );
}

function Steps(props: { readonly discrepancy: Discrepancy }): ReactNode {
  const t = useText();
  const words = useWords();
  const foundText = useFoundText();
  const { discrepancy } = props;
  const opened = {
    at: discrepancy.openedAt,
    by: discrepancy.openedBy,
    state: 'found',
    found: null,
    note: discrepancy.kind === 'seal' ? discrepancy.note : '',
  };
  const steps = discrepancy.steps.some((step) => step.state === 'found')
    ? discrepancy.steps
    : [opened, ...discrepancy.steps];
  return (
    <ol className={`${css['list']} ${css['steps']}`}>
      {steps.map((step) => (
        <li key={`${step.at} ${step.state}`}>
          <strong>{words(`states.${step.state}`) ?? step.state}</strong>
          <p className={css['muted']}>
            {step.by}, <InstantText at={step.at} />
          </p>
          {(step.found ?? '') !== '' && (
            <p className={css['text']}>
              {t('page.discrepancies.foundThen', {
                found: foundText(discrepancy, step.found ?? ''),
              })}
            </p>
          )}
          {step.note !== '' && <p className={css['text']}>{step.note}</p>}
        </li>
      ))}
    </ol>
  );
}
