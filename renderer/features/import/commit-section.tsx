import { Checkbox } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { RejectionList } from '../../ui/feedback/rejection-list.tsx';
import { Section } from '../../ui/layout/section.tsx';
import css from './import.module.css';
import { saveFile } from '../../rpc/save-file.ts';
import { useImportRows } from './use-import.ts';
import type { Importing, ImportReport } from './use-import.ts';

/** Assumptions that are listed here; the others stand in the rows above. */
const listed = 50;

/** What will enter and what will not, said expressly before it happens. */
export function CommitSection(props: {
  readonly report: ImportReport;
  readonly work: Importing;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { report, work } = props;
  const { commit } = work;
  const [seen, setSeen] = useState(false);
  const left = report.incomplete + report.rejected;
  const ready = report.assumed === 0 || seen;
  const rows = { count: report.complete, rows: formatInteger(report.complete) };
  return (
    <Section title={t('page.import.commit')}>
      <div className={css['commit']}>
        <p className={css['said']}>
          {report.complete === 0
            ? t('page.import.nothing')
            : left === 0
              ? t('page.import.willAll', rows)
              : t('page.import.willSome', { ...rows, left: formatInteger(left) })}
        </p>
        {report.assumed > 0 && (
          <Assumptions count={report.assumed} work={work} seen={seen} onSeen={setSeen} />
        )}
        <RejectionList rejections={commit.rejections} />
        {commit.failure !== null && (
          <FailureNote error={commit.failure} onAgain={() => void commit.retry()} />
        )}
        <div className={css['acts']}>
          {report.complete > 0 && (
            <ActionButton
              kind="primary"
              label={t(left === 0 ? 'page.import.verbAll' : 'page.import.verbComplete', rows)}
              shortcut="Ctrl+Enter"
              saving={work.sending}
              disabled={!ready}
              onRun={() => void work.send(left > 0, seen, locale)}
            />
          )}
          {left > 0 && <ErrorFile work={work} left={left} />}
        </div>
      </div>
    </Section>
  );
}

function Assumptions(props: {
  readonly count: number;
  readonly work: Importing;
  readonly seen: boolean;
  readonly onSeen: (seen: boolean) => void;
}): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const assumed = useImportRows(props.work, 'assumed', 0).data?.preview ?? [];
  const first = assumed.filter((row) => row.assumptions.length > 0).slice(0, listed);
  const others = props.count - first.length;
  return (
    <div className={css['assumptions']}>
      <p className={css['assumptionsTitle']}>
        {t('page.import.assumptions', { count: props.count })}
      </p>
      <ul className={css['assumptionList']}>
        {first.map((row) => (
          <li key={row.row}>
            <span className={css['rowNumber']}>{row.row}</span>{' '}
            {row.assumptions.map((each) => reasons.why(each) ?? each.code).join(' ')}
          </li>
        ))}
      </ul>
      {others > 0 && (
        <p className={css['muted']}>
          {t('page.import.assumedOthers', { count: others, rows: formatInteger(others) })}
        </p>
      )}
      <Checkbox
        label={t('page.import.confirm')}
        checked={props.seen}
        onChange={(event) => {
          props.onSeen(event.currentTarget.checked);
        }}
      />
    </div>
  );
}

/** The rows that need work, before the others go in. */
function ErrorFile(props: { readonly work: Importing; readonly left: number }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    const reply = await props.work.errorFile(locale);
    setBusy(false);
    if (reply.ok) saveFile(reply.value.fileName, reply.value.contentBase64, 'text/csv');
  };
  return (
    <ActionButton
      label={t('page.import.errorFile', { count: props.left })}
      shortcut="Alt+D"
      icon={<IconDownload size={18} aria-hidden="true" />}
      saving={busy}
      onRun={() => void download()}
    />
  );
}
