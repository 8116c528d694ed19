import type { ReactNode } from 'react';
import type { Permission } from '../../../../shared/domain/access/permissions.ts';
import { permissionRoles } from '../../../../shared/domain/access/permissions.ts';
import { useMay } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { CertifyStep } from '../closing/certify-step.tsx';
import { ChecklistStep } from '../destruction/checklist-step.tsx';
import { DispatchDone, DispatchStep } from '../cage/dispatch-step.tsx';
import { FinishDone, FinishStep } from '../closing/finish-step.tsx';
import { IdentityStep } from '../destruction/identity-step.tsx';
import { OutcomesStep } from '../destruction/outcomes-step.tsx';
import { PhotosStep } from '../photos/photos-step.tsx';
import { ReconcileDone, ReconcileStep } from '../closing/reconcile-step.tsx';
import { ResiduesStep } from '../destruction/residues-step.tsx';
import type { RunStep, StepStanding } from '../step/run-steps.ts';
import { StagingDone, StagingStep } from '../cage/staging-step.tsx';
import { StartDone, StartStep } from '../people/start-step.tsx';
import { VerifyDone, VerifyStep } from '../cage/verify-step.tsx';
import css from '../step/step-content.module.css';

interface StepProps {
  readonly order: Order;
}

/** What a step shows while it is open, and what is read of it afterwards. */
const steps: Readonly<
  Record<
    RunStep,
    {
      readonly permission: Permission;
      readonly now: (props: StepProps) => ReactNode;
      readonly done: (props: StepProps) => ReactNode;
    }
  >
> = {
  stage: { permission: 'orders.carry-out', now: StagingStep, done: StagingDone },
  verify: { permission: 'orders.carry-out', now: VerifyStep, done: VerifyDone },
  dispatch: { permission: 'orders.carry-out', now: DispatchStep, done: DispatchDone },
  start: { permission: 'orders.carry-out', now: StartStep, done: StartDone },
  checklist: { permission: 'orders.carry-out', now: ChecklistStep, done: ChecklistStep },
  outcomes: { permission: 'orders.carry-out', now: OutcomesStep, done: OutcomesStep },
  identity: { permission: 'orders.carry-out', now: IdentityStep, done: IdentityStep },
  residues: { permission: 'orders.carry-out', now: ResiduesStep, done: ResiduesStep },
  photos: { permission: 'orders.carry-out', now: PhotosStep, done: PhotosStep },
  finish: { permission: 'orders.carry-out', now: FinishStep, done: FinishDone },
  reconcile: { permission: 'orders.approve', now: ReconcileStep, done: ReconcileDone },
  certify: { permission: 'certificates.sign', now: CertifyStep, done: CertifyStep },
};

/** The step large: its work now, its record afterwards, or what must come first. */
export function StepContent(props: {
  readonly step: RunStep;
  readonly order: Order;
  readonly where: StepStanding['where'];
}): ReactNode {
  const t = useText();
  const may = useMay();
  const { permission, now: Now, done: Done } = steps[props.step];
  if (props.where === 'ahead') return <p className={css['note']}>{t('page.run.notYet')}</p>;
  // The last verdict of the cage stays before the eyes until the person goes on.
  const isAtCage = props.step === 'verify' && props.order.state === 'staging';
  if (props.where === 'done' && !isAtCage) return <Done order={props.order} />;
  if (may(permission)) return <Now order={props.order} />;
  const roles = permissionRoles[permission];
  const names = roles === 'everyone' ? [] : roles.map((role) => t(`roles.${role}`));
  return (
    <>
      <p className={css['note']}>{t('page.run.otherRole', { roles: names.join(', ') })}</p>
      {props.order.run !== null && props.step !== 'certify' && <Done order={props.order} />}
    </>
  );
}
