import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { useText } from '../../../i18n/use-text.ts';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Mass } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { UsageBar } from '../../../ui/values/usage-bar.tsx';
import css from './permit-card.module.css';

export type Facility = OutputOf<'facilities.list'>['items'][number];
export type Permit = Facility['permits'][number];

/** A plant and the permit under which it may do it: until when, and how much is left (DW-04). */
export function PermitCard(props: {
  readonly facility: Facility;
  readonly permit: Permit;
}): ReactNode {
  const t = useText();
  const { facility, permit } = props;
  return (
    <div className={css['card']}>
      <div className={css['head']}>
        <strong>{facility.name}</strong>
        <StateBadge state={permit.state} />
      </div>
      <p className={css['line']}>
        {facility.operator}, {facility.address}
      </p>
      <p className={css['line']}>
        {t('page.order.permit')} <Reference value={permit.number} />, {permit.issuedBy},{' '}
        {t('page.order.validUntil')} <DayText day={permit.validTo} />
      </p>
      <div className={css['capacity']}>
        <span>{t('page.order.capacityUsed')}</span>
        <UsageBar
          used={permit.usedGrams}
          limit={permit.capacityGrams}
          label={t('page.order.capacityUsed')}
          renderAmount={(grams, beside) => <Mass grams={grams} beside={beside} />}
        />
      </div>
    </div>
  );
}

/** The permit with its plant by ids; undefined while it is not known. */
export function findPermit(
  facilities: readonly Facility[] | undefined,
  permitId: string | null,
): { readonly facility: Facility; readonly permit: Permit } | undefined {
  for (const facility of facilities ?? []) {
    const permit = facility.permits.find(({ id }) => id === permitId);
    if (permit !== undefined) return { facility, permit };
  }
  return undefined;
}
