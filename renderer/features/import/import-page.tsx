import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useFocusKept } from '../../ui/focus/use-focus-kept.ts';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import { Page, pageTitleId } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { saveFile } from '../../rpc/save-file.ts';
import { CommitSection } from './commit-section.tsx';
import css from './import.module.css';
import { MappingSection } from './mapping-section.tsx';
import { PreviewTable } from './preview-table.tsx';
import { useImport, useImportRows } from './use-import.ts';
import type { Importing } from './use-import.ts';

/** Seizures that are named here; all of them stand in their list. */
const listed = 60;

/** Seizures from a file: choose it, say which column is which, mend what is amiss, take it in. */
export function ImportPage(): ReactNode {
  const t = useText();
  const work = useImport();
  const { outcome } = work.commit;
  useFocusKept(outcome === null ? 'choosing' : 'done');
  return (
    <Page title={t('nav.import')} standing={t('page.import.standing')}>
      {outcome === null ? (
        <div className={css['steps']}>
          <Section>
            <FileDrop
              label={t('page.import.choose')}
              help={t('page.import.chooseHelp')}
              accept=".csv,.xlsx"
              fileName={work.file?.name}
              onFile={(file) => void work.choose(file)}
            />
          </Section>
          {work.file !== null && <Reading work={work} />}
        </div>
      ) : (
        <Done work={work} outcome={outcome} />
      )}
    </Page>
  );
}

function Reading(props: { readonly work: Importing }): ReactNode {
  const t = useText();
  const { work } = props;
  const preview = useImportRows(work, 'all', 0);
  return (
    <Answer of={preview} lines={6}>
      {(report) => (
        <>
          {report.sheetsAside.length > 0 && (
            <p className={css['aside']} role="status">
              {t('page.import.sheetsAside', { sheets: report.sheetsAside.join(', ') })}
            </p>
          )}
          <MappingSection report={report} onChange={work.setMapping} />
          <PreviewTable report={report} work={work} />
          <CommitSection report={report} work={work} />
        </>
      )}
    </Answer>
  );
}

function Done(props: {
  readonly work: Importing;
  readonly outcome: NonNullable<Importing['commit']['outcome']>;
}): ReactNode {
  const t = useText();
  const { outcome, work } = props;
  const { toMend } = work;
  useEffect(() => {
    // The verb stood at the end of a long page, of which little is left.
    document.querySelector(`#${pageTitleId}`)?.scrollIntoView({ block: 'end' });
  }, []);
  const left = outcome.incomplete + outcome.rejected;
  return (
    <div className={css['steps']}>
      <Section>
        <EmptyState
          icon={<IconCircleCheck size={28} />}
          title={t('page.import.done', {
            count: outcome.imported,
            rows: formatInteger(outcome.imported),
          })}
          text={
            left === 0
              ? t('page.import.doneAll', { count: outcome.seizures.length })
              : t('page.import.doneLeft', { count: left })
          }
        >
          {toMend !== null && (
            <ActionButton
              kind="primary"
              label={t('page.import.errorFile', { count: left })}
              shortcut="Alt+D"
              icon={<IconDownload size={18} aria-hidden="true" />}
              onRun={() => {
                saveFile(toMend.fileName, toMend.contentBase64, 'text/csv');
              }}
            />
          )}
          <ActionButton label={t('page.import.another')} shortcut="Alt+N" onRun={work.startOver} />
        </EmptyState>
      </Section>
      <Section title={`${t('nav.seizures')}: ${formatInteger(outcome.seizures.length)}`}>
        <ul className={css['links']}>
          {outcome.seizures.slice(0, listed).map(({ id, number }) => (
            <li key={id}>
              <AppLink to={paths.seizure(id)}>{number}</AppLink>
            </li>
          ))}
        </ul>
        <AppLink to={paths.seizures}>{t('page.import.allSeizures')}</AppLink>
      </Section>
    </div>
  );
}
