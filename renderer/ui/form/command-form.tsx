import type { ReactNode } from 'react';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { CommandName } from '../../../shared/rpc/contract.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../actions/action-button.tsx';
import { FailureNote } from '../feedback/failure-note.tsx';
import { RejectionList } from '../feedback/rejection-list.tsx';
import css from './form.module.css';
import type { CommandForm, FormValues } from './use-command-form.ts';

/** One column of fields, all refusals on top, the verb at the end. Ctrl Enter sends. */
export function CommandFormBody<N extends CommandName, V extends FormValues>(props: {
  readonly form: CommandForm<N, V>;
  readonly verb: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly onCancel?: () => void;
  readonly inDialog?: boolean;
  /** The verb ends something. */
  readonly danger?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { form } = props;
  const { failure } = form.command;
  return (
    <form
      className={css['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      <RejectionList
        rejections={inOrder(form.rejections, props.labels)}
        labelOf={(field) => props.labels?.[field]}
        isAnswered={form.isAnswered}
      />
      {failure !== null && <FailureNote error={failure} onAgain={form.again} />}
      {props.children}
      <FormFoot {...props} />
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
    </form>
  );
}

/** Below a form the verb comes first; in a dialog the way out does, as in every dialog. */
function FormFoot<N extends CommandName, V extends FormValues>(props: {
  readonly form: CommandForm<N, V>;
  readonly verb: string;
  readonly onCancel?: () => void;
  readonly inDialog?: boolean;
  readonly danger?: boolean;
}): ReactNode {
  const t = useText();
  const { form, onCancel, inDialog = false } = props;
  const verb = (
    <ActionButton
      kind={props.danger === true ? 'danger' : 'primary'}
      label={props.verb}
      shortcut="Ctrl+Enter"
      saving={form.command.saving}
      onRun={form.submit}
      inDialog={inDialog}
    />
  );
  if (onCancel === undefined) return <div className={css['foot']}>{verb}</div>;
  const cancel = (
    <ActionButton
      label={t(inDialog ? 'action.back' : 'action.cancel')}
      shortcut="Escape"
      onRun={onCancel}
      inDialog={inDialog}
    />
  );
  return (
    <div className={css['foot']} data-dialog={inDialog || undefined}>
      {inDialog ? cancel : verb}
      {inDialog ? verb : cancel}
    </div>
  );
}

/** The refusals in the order of the fields on the screen. */
function inOrder(
  rejections: readonly Rejection[],
  labels: Readonly<Record<string, string>> = {},
): readonly Rejection[] {
  const fields = Object.keys(labels);
  const place = (each: Rejection): number => {
    const index = fields.indexOf(each.field ?? '');
    return index < 0 ? fields.length : index;
  };
  return rejections.toSorted((a, b) => place(a) - place(b));
}
