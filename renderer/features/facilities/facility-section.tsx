import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../app/session/session.ts';
import { useCountryName } from '../../i18n/countries.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Refusal } from '../../ui/feedback/why-not.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { AddPermitDialog } from './add-permit-dialog.tsx';
import type { Facility } from './facility.ts';
import css from './facility-section.module.css';
import { PermitRow } from './permit-row.tsx';

/** One plant and its permits, the valid ones first. */
export function FacilitySection(props: {
  readonly facility: Facility;
  /** Why the person may not change it. */
  readonly whyNot: readonly Refusal[];
}): ReactNode {
  const t = useText();
  const may = useMay();
  const countryName = useCountryName();
  const [adding, setAdding] = useState(false);
  const { facility } = props;
  const order = ['valid', 'not-yet', 'expired', 'revoked'];
  const permits = facility.permits.toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state),
  );
  return (
    <Section
      title={facility.name}
      note={`${facility.operator} · ${facility.address}, ${countryName(facility.country)}`}
      actions={
        may('facilities.manage') && (
          <ActionButton
            label={t('page.facilities.addPermit')}
            whyNot={props.whyNot}
            onRun={() => {
              setAdding(true);
            }}
          />
        )
      }
    >
      {permits.length === 0 ? (
        <p className={css['none']}>{t('page.facilities.noPermit')}</p>
      ) : (
        <ul className={css['permits']}>
          {permits.map((permit) => (
            <PermitRow key={permit.id} facility={facility} permit={permit} whyNot={props.whyNot} />
          ))}
        </ul>
      )}
      {adding && (
        <AddPermitDialog
          facility={facility}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}
