import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../app/session/session.ts';
import { useCountryName } from '../../i18n/countries.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { StateBadge } from '../../ui/values/state-badge.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { AgainstRules } from './against-rules.tsx';
import type { Site } from './place.ts';
import { SiteDialog } from './site-dialog.tsx';

/** The site itself, while no place of it is chosen. */
export function SiteView(props: { readonly site: Site }): ReactNode {
  const t = useText();
  const may = useMay();
  const { locale } = useLocale();
  const countryName = useCountryName();
  const [editing, setEditing] = useState(false);
  const lots = useCall('work.list', {}).data?.figures.lotsInStore ?? 0;
  const { site } = props;
  return (
    <Panel
      title={nameIn(site.name, locale)}
      badge={<StateBadge state={site.active ? 'active' : 'inactive'} />}
      foot={
        may('places.manage') && (
          <ActionButton
            label={t('action.edit')}
            shortcut="Alt+E"
            onRun={() => {
              setEditing(true);
            }}
          />
        )
      }
    >
      <FactList
        facts={[
          { label: t('page.setup.site.code'), value: <Reference value={site.code} /> },
          { label: t('page.setup.site.place'), value: site.place },
          { label: t('field.country'), value: countryName(site.country) },
          { label: t('field.timeZone'), value: site.timeZone },
        ]}
      />
      <AgainstRules siteId={site.id} lots={lots} />
      {editing && (
        <SiteDialog
          site={site}
          onClose={() => {
            setEditing(false);
          }}
        />
      )}
    </Panel>
  );
}
