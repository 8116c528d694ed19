import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { CommitSection } from './commit-section.tsx';
import css from './import.module.css';
import { MappingSection } from './mapping-section.tsx';
import { PreviewTable } from './preview-table.tsx';
import { useImport, useImportRows } from './use-import.ts';
import type { Importing } from './use-import.ts';

/** Seizures from a file: choose it, say which column is which, mend what is amiss, take it in. */
export function ImportPage(): ReactNode {
  const t = useText();
  const work = useImport();
  const { outcome } = work.commit;
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
  const { work } = props;
  const preview = useImportRows(work, 'all', 0);
  return (
    <Answer of={preview} lines={6}>
      {(report) => (
        <>
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
  const left = outcome.incomplete + outcome.rejected;
  return (
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
        <ul className={css['links']}>
          {outcome.seizures.slice(0, 12).map(({ id, number }) => (
            <li key={id}>
              <AppLink to={paths.seizure(id)}>{t('page.import.seizure', { number })}</AppLink>
            </li>
          ))}
          <li>
            <AppLink to={paths.seizures}>{t('page.import.allSeizures')}</AppLink>
          </li>
        </ul>
        <ActionButton label={t('page.import.another')} shortcut="Alt+N" onRun={work.startOver} />
      </EmptyState>
    </Section>
  );
}
