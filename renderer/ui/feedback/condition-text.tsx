import type { ReactNode } from 'react';
import { trgsConditions } from '../../../shared/catalog/storage/trgs510-pack.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './condition-text.module.css';

/**
 * What a condition of a place says in full where its finding only names it (SS-02): the eight
 * conditions of TRGS 510, Table 12. Which pair of classes carries which of them is not in our
 * sources, so all are to be read.
 */
export function ConditionText(props: { readonly code: string }): ReactNode {
  const t = useText();
  if (props.code !== 'JointStorageConditional') return null;
  return (
    <details className={css['text']}>
      <summary>{t('trgsConditions.title')}</summary>
      <ol>
        {trgsConditions.map((code) => (
          <li key={code}>{t(`trgsCondition.${code}`)}</li>
        ))}
      </ol>
      <p>{t('trgsConditions.note')}</p>
    </details>
  );
}
