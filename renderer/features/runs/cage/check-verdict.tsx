import { IconCircleCheck, IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { useText } from '../../../i18n/use-text.ts';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import css from './verify.module.css';

/** What the check of a package came to. */
export type CheckResult = OutputOf<'orders.verifyPackage'> & {
  readonly reference: string;
  readonly goods: string;
};

/** The verdict large: agreed, or stopped with what differs and what happens now. */
export function CheckVerdict(props: { readonly result: CheckResult }): ReactNode {
  const t = useText();
  const { result, reference, findings } = props.result;
  const Icon = result === 'verified' ? IconCircleCheck : IconHandStop;
  return (
    <div className={css['verdict']} data-result={result} role="status">
      <Icon size={48} aria-hidden="true" />
      <div>
        <p className={css['verdictWord']}>{t(`page.run.verify.${result}`)}</p>
        <p className={css['verdictText']}>
          {reference}
          {result === 'mismatch' && ` · ${t('page.run.verify.mismatchText')}`}
        </p>
        {findings.length > 0 && <WhyNot refusals={findings} />}
      </div>
    </div>
  );
}
