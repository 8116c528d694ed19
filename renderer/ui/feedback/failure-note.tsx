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
  const words = error.kind === 'defect' ? 'failure.defect' : unavailableWords(error.code);
  return (
    <div role="alert" className={css['note']}>
      <IconPlugConnectedX size={24} className={css['icon']} aria-hidden="true" />
      <div>
        <p className={css['title']}>{t(words)}</p>
        <p className={css['text']}>
          {t(`${words}.help`, error.kind === 'defect' ? { incident: error.incident } : {})}
        </p>
        {props.onAgain !== undefined && (
          <ActionButton label={t('action.again')} onRun={props.onAgain} />
        )}
      </div>
    </div>
  );
}

/** A window that the loopback host does not know can be mended by no repetition. */
function unavailableWords(code: string): 'failure.notLaunched' | 'failure.unavailable' {
  return code === 'NotLaunched' ? 'failure.notLaunched' : 'failure.unavailable';
}
