import { Progress } from '@mantine/core';
import {
  IconAlertOctagon,
  IconLoader2,
  IconShieldCheck,
  IconShieldQuestion,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { formatInstant } from '../../i18n/dates.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useLocale, useText, useWords } from '../../i18n/use-text.ts';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import css from './ledger-verdict.module.css';
import type { Verification, VerifyReport } from './use-verification.ts';

type Status = OutputOf<'ledger.status'>;

/** Whether the ledger, its tree, its signatures and the tables agree; where they do not. */
export function LedgerVerdict(props: {
  readonly status: Status;
  readonly verification: Verification;
}): ReactNode {
  const { verification, status } = props;
  if (verification.failure !== null) {
    return <FailureNote error={verification.failure} onAgain={verification.begin} />;
  }
  if (verification.running) return <Running of={verification} />;
  if (verification.report !== null) return <Report report={verification.report} />;
  return <LastTime status={status} stopped={verification.stopped} />;
}

function Running(props: { readonly of: Verification }): ReactNode {
  const t = useText();
  const { done, total } = props.of;
  const share = total === null || total === 0 ? 100 : (done / total) * 100;
  return (
    <div className={css['verdict']} data-state="running" role="status">
      <IconLoader2 size={24} aria-hidden="true" />
      <div className={css['grow']}>
        <p className={css['sentence']}>
          {total === null
            ? t('page.ledger.comparing')
            : t('page.ledger.running', { done: formatInteger(done), total: formatInteger(total) })}
        </p>
        <Progress
          value={share}
          animated={total === null}
          size={6}
          mt={8}
          aria-label={t('page.ledger.verify')}
        />
      </div>
    </div>
  );
}

function Report(props: { readonly report: VerifyReport }): ReactNode {
  const t = useText();
  const words = useWords();
  const { report } = props;
  if (report.ok) {
    return (
      <div className={css['verdict']} data-state="ok" role="status">
        <IconShieldCheck size={24} aria-hidden="true" />
        <p className={css['sentence']}>
          {t('page.ledger.ok', { count: report.events, total: formatInteger(report.events) })}
        </p>
      </div>
    );
  }
  return (
    <div className={css['verdict']} data-state="broken" role="alert">
      <IconAlertOctagon size={24} aria-hidden="true" />
      <div className={css['grow']}>
        <p className={css['sentence']}>
          {t('page.ledger.broken', { count: report.problems.length })}
        </p>
        <p className={css['todo']}>{t('page.ledger.brokenTodo')}</p>
        <ol className={css['problems']}>
          {report.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              <span className={css['place']}>
                {problem.seq !== null && t('page.ledger.atEntry', { entry: String(problem.seq) })}
                {problem.table !== null && ` ${problem.table}`}
                {problem.key !== null && ` ${problem.key}`}
              </span>{' '}
              {words(`page.ledger.problem.${problem.kind}`) ?? problem.kind}
              <p className={css['detail']}>
                {t('page.ledger.problem.detail')} <code>{problem.detail}</code>
              </p>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function LastTime(props: { readonly status: Status; readonly stopped: boolean }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const last = props.status.lastVerified;
  if (props.stopped || last === null) {
    return (
      <div className={css['verdict']} data-state="unknown" role="status">
        <IconShieldQuestion size={24} aria-hidden="true" />
        <p className={css['sentence']}>
          {t(props.stopped ? 'page.ledger.stopped' : 'page.ledger.never')}
        </p>
      </div>
    );
  }
  const facts = {
    at: formatInstant(last.at, locale),
    count: last.events,
    total: formatInteger(last.events),
  };
  return (
    <div className={css['verdict']} data-state={last.ok ? 'ok' : 'broken'} role="status">
      {last.ok ? (
        <IconShieldCheck size={24} aria-hidden="true" />
      ) : (
        <IconAlertOctagon size={24} aria-hidden="true" />
      )}
      <p className={css['sentence']}>
        {t(last.ok ? 'page.ledger.lastOk' : 'page.ledger.lastBroken', facts)}
      </p>
    </div>
  );
}
