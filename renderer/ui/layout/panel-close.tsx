import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useFocusBack } from '../focus/use-focus-back.ts';

/** Closes a side panel; the keys go on where they were when it was opened, in the list beside. */
export function PanelClose(props: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  useFocusBack();
  return <CloseButton aria-label={t('action.close')} onClick={props.onClose} />;
}
