import type { ReactNode } from 'react';
import type { CommandName } from '../../../shared/rpc/contract.ts';
import { DialogFrame } from '../feedback/dialog-frame.tsx';
import { CommandFormBody } from './command-form.tsx';
import css from './form.module.css';
import type { CommandForm, FormValues } from './use-command-form.ts';

/** A form over the page that sends one command. Esc closes it; what was typed stays as a draft. */
export function CommandDialog<N extends CommandName, V extends FormValues>(props: {
  readonly title: string;
  readonly form: CommandForm<N, V>;
  readonly verb: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** The verb ends something. */
  readonly danger?: boolean;
  /** What is said before anything is asked; refusals come after it. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <DialogFrame title={props.title} size={props.wide === true ? 760 : 560} onClose={props.onClose}>
      {props.intro !== undefined && <div className={css['intro']}>{props.intro}</div>}
      <CommandFormBody
        form={props.form}
        verb={props.verb}
        labels={props.labels}
        onCancel={props.onClose}
        danger={props.danger ?? false}
        inDialog
      >
        {props.children}
      </CommandFormBody>
    </DialogFrame>
  );
}
