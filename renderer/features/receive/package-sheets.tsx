import type { ComponentProps, ReactNode } from 'react';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { RejectionList } from '../../ui/feedback/rejection-list.tsx';
import { AddPackages } from './add-packages.tsx';
import { PackageRows } from './package-rows.tsx';
import type { Change, Lot, Reception } from './reception.ts';
import css from './receive.module.css';
import { ScanTrouble } from './scan-trouble.tsx';
import type { Trouble } from './use-reception-scan.ts';

/** What is counted or packed, package by package, with all that is said about it. */
export function PackageSheets(props: {
  readonly lot: Lot;
  readonly work: {
    readonly typed: Reception;
    readonly change: (change: Change) => void;
    readonly rejections: readonly Rejection[];
    readonly labelOf: (field: string) => string;
    readonly command: { readonly failure: ComponentProps<typeof FailureNote>['error'] | null };
    readonly again: () => Promise<void>;
    readonly scanTrouble: Trouble | null;
  };
  /** True where the seals are put on now. */
  readonly fresh?: boolean;
}): ReactNode {
  const { lot, work, fresh = false } = props;
  const { typed, change, rejections } = work;
  return (
    <div className={css['sheets']}>
      <div className={css['said']}>
        {work.scanTrouble !== null && <ScanTrouble of={work.scanTrouble} />}
      </div>
      <AddPackages
        lot={lot}
        kind={typed.kind}
        count={typed.count}
        onChange={change}
        fresh={fresh}
      />
      <div className={css['said']}>
        <RejectionList rejections={rejections} labelOf={work.labelOf} />
        {work.command.failure !== null && (
          <FailureNote error={work.command.failure} onAgain={() => void work.again()} />
        )}
      </div>
      <PackageRows
        packages={typed.packages}
        unit={lot.quantity.unit}
        rejections={rejections}
        onChange={change}
        fresh={fresh}
      />
    </div>
  );
}
