import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../actions/action-button.tsx';
import css from './dialog.module.css';
import { DialogFoot } from './dialog-foot.tsx';
import { DialogFrame } from './dialog-frame.tsx';

/** Shows what will happen before it happens. The verb is the act itself, never "OK". */
export function ConfirmDialog(props: {
  readonly title: string;
  /** What will happen, in sentences and figures. */
  readonly children: ReactNode;
  readonly verb: string;
  readonly danger?: boolean;
  readonly saving?: boolean;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  return (
    <DialogFrame title={props.title} size="lg" onClose={props.onClose}>
      <form
        noValidate
        className={css['content']}
        onSubmit={(event) => {
          event.preventDefault();
          if (props.saving !== true && props.disabled !== true) props.onConfirm();
        }}
      >
        {props.children}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      </form>
      <DialogFoot>
        <ActionButton label={t('action.back')} shortcut="Escape" onRun={props.onClose} inDialog />
        <ActionButton
          kind={props.danger === true ? 'danger' : 'primary'}
          label={props.verb}
          shortcut="Ctrl+Enter"
          saving={props.saving}
          disabled={props.disabled}
          onRun={props.onConfirm}
          inDialog
        />
      </DialogFoot>
    </DialogFrame>
  );
}
