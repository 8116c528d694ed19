import type { ReactNode } from 'react';
import { ExitDialog } from '../acts/exit-dialog.tsx';
import { LiftHoldDialog, PlaceHoldDialog } from '../acts/hold-dialogs.tsx';
import { ReportDialog } from '../discrepancies/report-dialog.tsx';
import type { Lot } from '../lots/lot.ts';
import { ReviewDialog } from '../review/review-dialog.tsx';
import { SampleDialog } from '../acts/sample-dialog.tsx';
import { SealDialog } from '../acts/seal-dialog.tsx';
import { SplitDialog } from '../acts/split-dialog.tsx';
import { WeighDialog } from '../acts/weigh-dialog.tsx';

export type LotDialogName =
  | 'review'
  | 'exit'
  | 'seal'
  | 'sample'
  | 'split'
  | 'weigh'
  | 'report'
  | 'hold'
  | 'lift';

/** The act that was chosen on a lot, over its page. */
export function LotDialog(props: {
  readonly name: LotDialogName;
  readonly lot: Lot;
  /** The package that was pointed at, for a seal check. */
  readonly packageId: string | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const { lot, onClose } = props;
  switch (props.name) {
    case 'review':
      return <ReviewDialog lot={lot} onClose={onClose} />;
    case 'exit':
      return <ExitDialog lot={lot} onClose={onClose} />;
    case 'seal':
      return <SealDialog lot={lot} packageId={props.packageId} onClose={onClose} />;
    case 'sample':
      return <SampleDialog lot={lot} onClose={onClose} />;
    case 'split':
      return <SplitDialog lot={lot} onClose={onClose} />;
    case 'weigh':
      return <WeighDialog lot={lot} onClose={onClose} />;
    case 'report':
      return <ReportDialog lot={lot} onClose={onClose} />;
    case 'hold':
      return <PlaceHoldDialog lot={lot} onClose={onClose} />;
    case 'lift':
      return <LiftHoldDialog lot={lot} onClose={onClose} />;
  }
}
