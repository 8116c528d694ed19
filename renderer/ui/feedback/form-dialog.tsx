import type { ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';

/** A form over the page. Esc closes it; what was typed stays as a draft. */
export function FormDialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <DialogFrame title={props.title} size={props.wide === true ? 760 : 560} onClose={props.onClose}>
      {props.children}
    </DialogFrame>
  );
}
