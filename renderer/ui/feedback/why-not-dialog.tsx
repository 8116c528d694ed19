import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { DialogFoot } from './dialog-foot.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { VerbButton } from '../actions/verb-button.tsx';
import { WhyNot } from './why-not.tsx';
import type { Refusal } from './why-not.tsx';

/** Opened by a greyed action: why it is not possible now. */
export function WhyNotDialog(props: {
  readonly action: string;
  readonly rejections: readonly Refusal[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  return (
    <DialogFrame
      title={t('whyNot.title', { action: props.action })}
      size="lg"
      onClose={props.onClose}
    >
      <WhyNot refusals={props.rejections} />
      <DialogFoot>
        <VerbButton
          kind="primary"
          label={t('action.close')}
          shortcut="Escape"
          onRun={props.onClose}
          inDialog
        />
      </DialogFoot>
    </DialogFrame>
  );
}
