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
  const facts = error.kind === 'defect' ? { incident: error.incident } : {};
  return <Note title={t(words)} help={t(`${words}.help`, facts)} onAgain={props.onAgain} />;
}

/**
 * What stands where a page could not be drawn. It is loaded anew: a part of it that did not come,
 * as after an update of the program, comes no other way.
 */
export function BrokenPageNote(): ReactNode {
  const t = useText();
  return (
    <Note
      title={t('failure.page')}
      help={t('failure.page.help')}
      onAgain={() => {
        window.location.reload();
      }}
    />
  );
}

function Note(props: {
  readonly title: string;
  readonly help: string;
  readonly onAgain: (() => void) | undefined;
}): ReactNode {
  const t = useText();
  return (
    <div role="alert" className={css['note']}>
      <IconPlugConnectedX size={24} className={css['icon']} aria-hidden="true" />
      <div>
        <p className={css['title']}>{props.title}</p>
        <p className={css['text']}>{props.help}</p>
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
