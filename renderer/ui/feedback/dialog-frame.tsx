import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useFocusBack } from '../focus/use-focus-back.ts';

/**
 * The window of every dialog. The focus goes to what is asked first, never to the cross (Esc does
 * the same), and back to where it came from.
 */
export function DialogFrame(props: {
  readonly title: string;
  readonly size: number | 'lg';
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size}
      // A dialog's head is not a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('action.close'), tabIndex: -1 }}
    >
      {props.children}
    </Modal>
  );
}
