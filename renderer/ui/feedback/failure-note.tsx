import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CallError } from '../../../shared/rpc/envelope.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../actions/action-button.tsx';
import css from './failure-note.module.css';
import { WhyNot } from './why-not.tsx';

/**
 * Why there is no answer: what happened, that nothing was lost, what to do. A refusal shows its
 * reasons instead.
 */
export function FailureNote(props: {
  readonly error: CallError;
  readonly onAgain?: (() => void) | undefined;
}): ReactNode {
  const t = useText();
  const { error } = props;
  if (error.kind === 'rejected') {
    return (
      <div role="alert" className={css['note']}>
        <WhyNot refusals={error.rejections} />
      </div>
    );
  }
  return (
    <div role="alert" className={css['note']}>
      <IconPlugConnectedX size={24} className={css['icon']} aria-hidden="true" />
      <div>
        <p className={css['title']}>
          {error.kind === 'unavailable' ? t('failure.unavailable') : t('failure.defect')}
        </p>
        <p className={css['text']}>
          {error.kind === 'unavailable'
            ? t('failure.unavailable.help')
            : t('failure.defect.help', { incident: error.incident })}
        </p>
        {props.onAgain !== undefined && (
          <ActionButton label={t('action.again')} onRun={props.onAgain} />
        )}
      </div>
    </div>
  );
}
