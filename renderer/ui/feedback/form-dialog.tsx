import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';

/** A form over the page. Esc closes it; what was typed stays as a draft. */
export function FormDialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.wide === true ? 760 : 560}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {props.children}
    </Modal>
  );
}
