import { IconBuildingFactory2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../app/session/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { CreateFacilityDialog } from './create-facility-dialog.tsx';
import { FacilitySection } from './facility-section.tsx';

/** Plants that may destroy goods, with the permits that say what, how and how much (DW-04). */
export function FacilitiesPage(): ReactNode {
  const t = useText();
  const may = useMay();
  const [creating, setCreating] = useState(false);
  const facilities = useCall('facilities.list', {});
  return (
    <Page
      title={t('nav.facilities')}
      standing={t('page.facilities.standing')}
      actions={
        may('facilities.manage') && (
          <ActionButton
            kind="primary"
            label={t('page.facilities.create')}
            shortcut="Alt+N"
            whyNot={facilities.data?.refusals}
            onRun={() => {
              setCreating(true);
            }}
          />
        )
      }
    >
      <Answer of={facilities}>
        {({ items, refusals }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconBuildingFactory2 size={28} />}
              title={t('page.facilities.empty')}
              text={t('page.facilities.emptyText')}
            />
          ) : (
            items.map((facility) => (
              <FacilitySection key={facility.id} facility={facility} whyNot={refusals} />
            ))
          )
        }
      </Answer>
      {creating && (
        <CreateFacilityDialog
          onClose={() => {
            setCreating(false);
          }}
        />
      )}
    </Page>
  );
}
