import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { usePrinting } from '../print/printing.ts';
import css from './hash-text.module.css';

/** A SHA-256, short enough to be compared by eye; the whole of it is copied by a click. */
export function HashText(props: { readonly value: string }): ReactNode {
  const t = useText();
  // Paper copies nothing by a click: it bears the whole.
  const isWhole = usePrinting();
  const short = `${props.value.slice(0, 8)} … ${props.value.slice(-8)}`;
  return (
    <button
      type="button"
      className={css['hash']}
      title={props.value}
      aria-label={t('page.order.copyHash', { hash: short })}
      onClick={() => {
        void navigator.clipboard.writeText(props.value).then(() => {
          notifications.show({ message: t('page.order.hashCopied') });
        });
      }}
    >
      {isWhole ? props.value : short}
    </button>
  );
}
