import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import css from './receive.module.css';
import type { Trouble } from './use-reception-scan.ts';

/** Says why the last scan was not taken; a scan is never lost silently. */
export function ScanTrouble(props: { readonly of: Trouble }): ReactNode {
  const t = useText();
  const { kind, text, number = 0 } = props.of;
  return (
    <p className={css['trouble']} role="alert">
      <IconAlertTriangle size={20} aria-hidden="true" />
      {t(`page.receive.scan.${kind}`, { text, number })}
    </p>
  );
}
