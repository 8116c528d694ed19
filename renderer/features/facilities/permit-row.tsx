import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../app/session/session.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Refusal } from '../../ui/feedback/why-not.tsx';
import { DayText } from '../../ui/values/date-text.tsx';
import { Mass } from '../../ui/values/quantity.tsx';
import { StateBadge } from '../../ui/values/state-badge.tsx';
import { UsageBar } from '../../ui/values/usage-bar.tsx';
import type { Facility, Permit } from './facility.ts';
import css from './facility-section.module.css';
import { RevokePermitDialog } from './revoke-permit-dialog.tsx';

/** One permit: until when, for what, how much of it is used. */
export function PermitRow(props: {
  readonly facility: Facility;
  readonly permit: Permit;
  /** Why the person may not change it. */
  readonly whyNot: readonly Refusal[];
}): ReactNode {
  const t = useText();
  const may = useMay();
  const words = useWords();
  const [revoking, setRevoking] = useState(false);
  const { permit } = props;
  const nameOf = (code: string): string | undefined =>
    words(`operation.${code}`) ?? words(`wasteCode.${code}`);
  return (
    <li className={css['permit']}>
      <div>
        <p className={css['number']}>{permit.number}</p>
        <StateBadge state={permit.state} />
        <p className={css['muted']}>
          <DayText day={permit.validFrom} short /> – <DayText day={permit.validTo} short />
        </p>
        <p className={css['muted']}>{permit.issuedBy}</p>
        {permit.revokedOn !== null && (
          <p className={css['muted']}>
            {t('page.facilities.revokedOn')} <DayText day={permit.revokedOn} short />
          </p>
        )}
      </div>
      <div>
        <ul className={css['methods']}>
          {permit.methods.map((method) => (
            <li key={method}>{words(`method.${method}`) ?? method}</li>
          ))}
        </ul>
        <p className={css['codes']}>
          {[...permit.operations, ...permit.wasteCodes].map((code) => (
            <span key={code} className={css['code']} title={nameOf(code)}>
              {code}
            </span>
          ))}
        </p>
      </div>
      <UsageBar
        used={permit.usedGrams}
        limit={permit.capacityGrams}
        label={t('page.facilities.capacity')}
        renderAmount={(grams, beside) => <Mass grams={grams} beside={beside} />}
      />
      <div>
        {may('facilities.manage') && (
          <ActionButton
            kind="quiet"
            label={t(
              permit.revokedOn === null
                ? 'page.facilities.revoke'
                : 'page.facilities.revokeEarlier',
            )}
            whyNot={props.whyNot}
            onRun={() => {
              setRevoking(true);
            }}
          />
        )}
      </div>
      {revoking && (
        <RevokePermitDialog
          facility={props.facility}
          permit={permit}
          onClose={() => {
            setRevoking(false);
          }}
        />
      )}
    </li>
  );
}
