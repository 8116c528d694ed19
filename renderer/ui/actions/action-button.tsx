import { useState } from 'react';
import type { ReactNode } from 'react';
import { WhyNotDialog } from '../feedback/why-not-dialog.tsx';
import type { Refusal } from '../feedback/why-not.tsx';
import { VerbButton } from './verb-button.tsx';
import type { VerbButtonProps } from './verb-button.tsx';

interface ActionButtonProps extends Omit<VerbButtonProps, 'refused'> {
  /** Reasons why it is not possible now: the button is greyed and opens them instead. */
  readonly whyNot?: readonly Refusal[] | undefined;
}

/** A verb with its shortcut beside it. What is not possible now says why when it is pressed. */
export function ActionButton(props: ActionButtonProps): ReactNode {
  const { whyNot = [], onRun, ...verb } = props;
  const [asking, setAsking] = useState(false);
  const refused = whyNot.length > 0;
  return (
    <>
      <VerbButton
        {...verb}
        refused={refused}
        onRun={() => {
          if (refused) setAsking(true);
          else onRun();
        }}
      />
      {asking && (
        <WhyNotDialog
          action={props.label}
          rejections={whyNot}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
