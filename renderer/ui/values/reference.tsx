import { notifications } from '@mantine/notifications';
import { use } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { GridRow } from '../data/grid-row.ts';
import css from './values.module.css';

/** A reference as it stands on the label: monospaced, whole, copied by a click. */
export function Reference(props: { readonly value: string; readonly copy?: boolean }): ReactNode {
  const t = useText();
  const isInRow = use(GridRow);
  if (props.copy === false) return <span className={css['reference']}>{props.value}</span>;
  const copy = (event: MouseEvent): void => {
    event.stopPropagation();
    void navigator.clipboard.writeText(props.value).then(() => {
      notifications.show({ message: t('reference.copied', { reference: props.value }) });
    });
  };
  return (
    <button
      type="button"
      className={css['reference']}
      title={t('reference.copy')}
      tabIndex={isInRow ? -1 : undefined}
      onClick={copy}
    >
      {props.value}
    </button>
  );
}
