import { IconRosetteDiscountCheck, IconWritingSign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { formatInstant } from '../../i18n/dates.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import css from './ledger-verdict.module.css';

/** Up to which entry the head is signed, what that means, and what to do about the rest. */
export function SignedState(props: {
  readonly status: OutputOf<'ledger.status'>;
  /** What a verification found when it did not agree: a signature that fails signs nothing. */
  readonly proven: number | undefined;
  readonly onProof: () => void;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { size, checkpoint } = props.status;
  const signedTo = Math.min(checkpoint?.size ?? 0, props.proven ?? Infinity);
  const rest = size - signedTo;
  const facts = {
    count: rest,
    rest: formatInteger(rest),
    signed: formatInteger(signedTo),
    total: formatInteger(size),
    at: checkpoint === null ? '' : formatInstant(checkpoint.at, locale),
  };
  const state = signedTo === 0 ? 'none' : rest === 0 ? 'all' : 'part';
  const Icon = state === 'all' ? IconRosetteDiscountCheck : IconWritingSign;
  return (
    <div className={css['signed']} role="status">
      <Icon size={20} aria-hidden="true" />
      <p>
        <strong>{t(`page.ledger.signed.${state}`, facts)}</strong>{' '}
        {state !== 'all' && t('page.ledger.signed.todo')}
      </p>
      <ActionButton
        kind="quiet"
        label={t('page.ledger.proof')}
        shortcut="Alt+P"
        onRun={props.onProof}
      />
    </div>
  );
}
