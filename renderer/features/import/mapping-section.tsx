import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { importFields, requiredFields } from '../../../shared/domain/intake/import-fields.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../../ui/layout/section.tsx';
import css from './import.module.css';
import type { ImportReport, Mapping } from './use-import.ts';

/** Which column of the file is which field: suggested by the headings, changed by a person. */
export function MappingSection(props: {
  readonly report: ImportReport;
  readonly onChange: (mapping: Mapping) => void;
}): ReactNode {
  const t = useText();
  const { report } = props;
  const needed = new Set<string>(requiredFields);
  const mapped = importFields.filter((field) => report.mapping[field] !== undefined).length;
  return (
    <details
      className={css['mapping']}
      open={requiredFields.some((field) => report.mapping[field] === undefined)}
    >
      <summary className={css['mappingHead']}>
        <strong>{t('page.import.mapping')}</strong>{' '}
        <span className={css['muted']}>
          {t('page.import.mappingCount', { mapped, columns: report.columns.length })}
          {report.unmappedColumns.length > 0 &&
            ` · ${t('page.import.unmapped', { columns: report.unmappedColumns.join(', ') })}`}
        </span>
      </summary>
      <Section>
        <div className={css['fields']}>
          {importFields.map((field) => (
            <Select
              key={field}
              label={t(`page.import.field.${field}`)}
              withAsterisk={needed.has(field)}
              data={report.columns}
              clearable
              placeholder={t('page.import.noColumn')}
              value={report.mapping[field] ?? null}
              onChange={(column) => {
                const { [field]: _, ...others } = report.mapping;
                props.onChange(column === null ? others : { ...others, [field]: column });
              }}
            />
          ))}
        </div>
      </Section>
    </details>
  );
}
