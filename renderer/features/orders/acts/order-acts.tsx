import { IconCertificate, IconFlame } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { contract } from '../../../../shared/rpc/contract.ts';
import type { CommandName } from '../../../../shared/rpc/contract.ts';
import type { TextKey } from '../../../../shared/text/texts.ts';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/session.ts';
import { useGo } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { Refusal } from '../../../ui/feedback/why-not.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { usePlanMisfit } from '../plan/use-plan-misfit.ts';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { ActDialog } from './act-dialog.tsx';
import type { ActName } from './act-dialog.tsx';

interface Act {
  readonly name: ActName;
  readonly shortcut: string;
  readonly danger?: boolean;
}

const request: Act = { name: 'request', shortcut: 'Alt+R' };
const approve: Act = { name: 'approve', shortcut: 'Alt+A' };
const reject: Act = { name: 'reject', shortcut: 'Alt+J', danger: true };
const schedule: Act = { name: 'schedule', shortcut: 'Alt+D' };
const withdraw: Act = { name: 'withdraw', shortcut: 'Alt+W', danger: true };
const cancel: Act = { name: 'cancel', shortcut: 'Alt+X', danger: true };

/** The acts that belong to each state, the one that leads on first. */
const actsOf: Readonly<Partial<Record<Order['state'], readonly Act[]>>> = {
  draft: [request, withdraw, cancel],
  requested: [approve, reject, withdraw, cancel],
  approved: [schedule, cancel],
  scheduled: [schedule, cancel],
  staging: [cancel],
  dispatched: [cancel],
};

const withRun: readonly Order['state'][] = [
  'scheduled',
  'staging',
  'dispatched',
  'executing',
  'executed',
  'reconciled',
];

/** What can be done with the order now; the rest keeps its place and says why not. */
export function OrderActs(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const may = useMay();
  const go = useGo();
  const [open, setOpen] = useState<ActName | null>(null);
  const { order } = props;
  const misfit = usePlanMisfit(order);
  const permitted = (actsOf[order.state] ?? []).filter(({ name }) => may(permissionOf(name)));
  const hasRun = withRun.includes(order.state);
  const reasonsOf = (name: ActName): readonly Refusal[] => {
    const findings = actionOf(order, `orders.${name}`)?.findings ?? [];
    return name === 'request' || name === 'approve' ? [...findings, ...misfit] : findings;
  };
  const acts = withOneEnd(permitted, (name) => reasonsOf(name).length === 0);
  const lead = hasRun
    ? undefined
    : acts.find(({ name, danger }) => danger !== true && reasonsOf(name).length === 0)?.name;
  return (
    <>
      {acts.toReversed().map(({ name, shortcut, danger }) => (
        <ActionButton
          key={name}
          kind={name === lead ? 'primary' : danger === true ? 'danger' : 'secondary'}
          label={t(`page.order.act.${name}` satisfies TextKey)}
          shortcut={shortcut}
          whyNot={reasonsOf(name)}
          onRun={() => {
            setOpen(name);
          }}
        />
      ))}
      {hasRun && (
        <ActionButton
          kind="primary"
          label={t('page.order.openRun')}
          icon={<IconFlame size={18} aria-hidden="true" />}
          shortcut="Alt+O"
          onRun={() => {
            go(paths.run(order.id));
          }}
        />
      )}
      {order.certificateNumber !== null && <OpenCertificate number={order.certificateNumber} />}
      {open !== null && (
        <ActDialog
          act={open}
          order={order}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

/**
 * Who asked takes it back, who decides rejects it. Whoever can do neither, such as a colleague of
 * somebody who has left, cancels it.
 */
function withOneEnd(acts: readonly Act[], isOpen: (name: ActName) => boolean): readonly Act[] {
  const ends = acts.filter(({ name }) => name === 'withdraw' || name === 'reject');
  if (ends.length === 0 || !acts.includes(cancel)) return acts;
  const other = ends.some(({ name }) => isOpen(name)) ? cancel : withdraw;
  return acts.filter((act) => act !== other);
}

function permissionOf(name: ActName) {
  const procedure: CommandName = `orders.${name}`;
  return contract[procedure].permission;
}

function OpenCertificate(props: { readonly number: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const found = useCall('certificates.list', { search: props.number, limit: 1 });
  const certificate = found.data?.items[0];
  if (certificate === undefined) return null;
  return (
    <ActionButton
      kind="primary"
      label={t('page.order.openCertificate')}
      icon={<IconCertificate size={18} aria-hidden="true" />}
      shortcut="Alt+O"
      onRun={() => {
        go(paths.certificate(certificate.id));
      }}
    />
  );
}
