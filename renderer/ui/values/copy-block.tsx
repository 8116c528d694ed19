import { CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import css from './copy-block.module.css';

/** A hash, key or signed note: whole, monospaced, copied by one press. */
export function CopyBlock(props: { readonly label: string; readonly value: string }): ReactNode {
  const t = useText();
  return (
    <div className={css['block']}>
      <div className={css['head']}>
        <span>{props.label}</span>
        <CopyButton value={props.value}>
          {({ copied, copy }) => (
            <button
              type="button"
              className={css['copy']}
              aria-label={`${t('reference.copy')}: ${props.label}`}
              onClick={copy}
            >
              {copied ? (
                <IconCheck size={16} aria-hidden="true" />
              ) : (
                <IconCopy size={16} aria-hidden="true" />
              )}
            </button>
          )}
        </CopyButton>
      </div>
      <pre className={css['value']}>{props.value.trim()}</pre>
    </div>
  );
}
