import {
  IconArrowLeft,
  IconCamera,
  IconUser,
  IconUsers,
  IconUserShield,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useSession } from '../../../app/session/session.ts';
import { useGo } from '../../../app/use-go.ts';
import { formatTime } from '../../../i18n/dates.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { pageTitleId } from '../../../ui/layout/page.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import { TotalsLine } from '../../../ui/orders/totals.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { PhotoDialog } from '../photos/photo-dialog.tsx';
import { mayTakePhotos } from '../photos/photo-phase.ts';
import css from './run-head.module.css';

/** What the run is of, who is there, what time it is; the camera is always at hand. */
export function RunHead(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const go = useGo();
  const [taking, setTaking] = useState(false);
  const { order } = props;
  return (
    <header className={css['head']}>
      <div className={css['top']}>
        <ActionButton
          kind="quiet"
          label={t('page.run.back')}
          icon={<IconArrowLeft size={18} aria-hidden="true" />}
          shortcut="Alt+B"
          onRun={() => {
            go(paths.order(order.id));
          }}
        />
        <div className={css['what']}>
          <h1 id={pageTitleId} className={css['title']}>
            {order.title}
          </h1>
          <p className={css['line']}>
            <Reference value={order.reference} />
            <span>
              <TotalsLine totals={order.totals} massGrams={order.massGrams} />
            </span>
            <StateBadge state={order.state} />
          </p>
        </div>
        <Clock startedAt={order.run?.startedAt ?? null} endedAt={order.run?.endedAt ?? null} />
        <PhotoButton
          order={order}
          onRun={() => {
            setTaking(true);
          }}
        />
      </div>
      <Attendance order={order} />
      {taking && (
        <PhotoDialog
          order={order}
          onClose={() => {
            setTaking(false);
          }}
        />
      )}
    </header>
  );
}

function PhotoButton(props: { readonly order: Order; readonly onRun: () => void }): ReactNode {
  const t = useText();
  const { user } = useSession();
  const isClosed = props.order.state === 'reconciled' || props.order.state === 'certified';
  if (user?.role !== 'storekeeper' || isClosed) return null;
  return (
    <ActionButton
      label={t('page.run.photo')}
      icon={<IconCamera size={20} aria-hidden="true" />}
      shortcut="F8"
      large
      disabled={!mayTakePhotos(props.order)}
      onRun={props.onRun}
    />
  );
}

/** Who stands there, as recorded at the start; before it, who is to carry it out. */
function Attendance(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { run, schedule } = props.order;
  const operator = run?.operatorName ?? schedule?.operatorName;
  return (
    <ul className={css['people']} aria-label={t('page.run.attendance')}>
      {operator !== undefined && (
        <li>
          <Badge tone="brand" icon={<IconUser size={16} />}>
            {operator} · {t('page.run.operator')}
          </Badge>
        </li>
      )}
      {(run?.witnesses ?? []).map((witness) => (
        <li key={witness.name}>
          <Badge tone="plain" icon={<IconUserShield size={16} />}>
            {witness.name}, {witness.organisation} ·{' '}
            {witness.outside ? t('page.run.outsideWitness') : t('page.run.witness')}
          </Badge>
        </li>
      ))}
      {(run?.commission ?? []).map((member) => (
        <li key={member.name}>
          <Badge tone="plain" icon={<IconUsers size={16} />}>
            {member.name} · {member.chair ? t('page.run.chair') : t('page.run.member')}
          </Badge>
        </li>
      ))}
      {run === null && <li className={css['later']}>{t('page.run.attendanceLater')}</li>}
    </ul>
  );
}

/** The time now and how long the run has taken. */
function Clock(props: {
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}): ReactNode {
  const t = useText();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const { startedAt, endedAt } = props;
  const end = endedAt === null ? now : Date.parse(endedAt);
  const minutes =
    startedAt === null ? null : Math.max(0, Math.floor((end - Date.parse(startedAt)) / 60_000));
  return (
    <div className={css['clock']}>
      <span className={css['time']}>{formatTime(now)}</span>
      {minutes !== null && startedAt !== null && (
        <span className={css['lasted']}>
          {t('page.run.since', { time: formatTime(startedAt) })} ·{' '}
          {t('page.run.lasted', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}
        </span>
      )}
    </div>
  );
}
