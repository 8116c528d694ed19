import { Select } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useMay, useSite } from '../../app/session/session.ts';
import { useFilter, useGo, useParam } from '../../app/use-go.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { SearchField } from '../../ui/data/search-field.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { CreatePlacesDialog } from './create-places-dialog.tsx';
import { FoundPlaces } from './found-places.tsx';
import { whyNothingWithin } from './place.ts';
import { PlaceTree } from './place-tree.tsx';
import { PlaceView } from './place-view.tsx';
import css from './places-page.module.css';
import { SiteDialog } from './site-dialog.tsx';
import { SiteView } from './site-view.tsx';

/** The store as it stands: the tree of places at the left, the chosen one at the right. */
export function PlacesPage(): ReactNode {
  const t = useText();
  const go = useGo();
  const may = useMay();
  const own = useSite();
  const { locale } = useLocale();
  const locationId = useParam('locationId');
  const [siteFilter, setSite] = useFilter('site');
  const [search, setSearch] = useFilter('search');
  const [dialog, setDialog] = useState<'places' | 'site' | null>(null);
  const sites = useCall('sites.list', {});
  const siteId = siteFilter === '' ? own.id : siteFilter;
  const site = sites.data?.items.find((each) => each.id === siteId);
  const chosen = useCall('locations.get', { locationId }, { enabled: locationId !== '' }).data;
  const choose = (id: string): void => {
    go(
      `${id === '' ? paths.places : paths.place(id)}${siteFilter === '' ? '' : `?site=${siteId}`}`,
    );
  };
  const close = (): void => {
    setDialog(null);
  };
  return (
    <Page
      fit="full"
      title={t('nav.places')}
      standing={t('page.places.standing')}
      actions={
        may('places.manage') && (
          <>
            <ActionButton
              label={t('page.places.newSite')}
              shortcut="Alt+S"
              onRun={() => {
                setDialog('site');
              }}
            />
            <ActionButton
              kind="primary"
              label={t('page.places.create')}
              shortcut="Alt+N"
              whyNot={chosen === undefined ? [] : whyNothingWithin(chosen)}
              onRun={() => {
                setDialog('places');
              }}
            />
          </>
        )
      }
    >
      <div className={css['panes']}>
        <div className={css['tree']}>
          <div className={css['tools']}>
            {(sites.data?.items.length ?? 0) > 1 && (
              <Select
                aria-label={t('person.site')}
                allowDeselect={false}
                data={(sites.data?.items ?? []).map((each) => ({
                  value: each.id,
                  label: `${each.code} · ${nameIn(each.name, locale)}`,
                }))}
                value={siteId}
                onChange={(value) => {
                  setSite(value ?? '');
                }}
              />
            )}
            <SearchField value={search} onChange={setSearch} label={t('page.places.search')} />
          </div>
          {search === '' ? (
            <PlaceTree key={siteId} siteId={siteId} chosen={locationId} onChoose={choose} />
          ) : (
            <FoundPlaces siteId={siteId} search={search} chosen={locationId} onChoose={choose} />
          )}
        </div>
        <div className={css['chosen']}>
          {locationId !== '' && <PlaceView locationId={locationId} onChoose={choose} />}
          {locationId === '' && site !== undefined && <SiteView site={site} />}
          {locationId === '' && site === undefined && (
            <Answer of={sites}>
              {() => (
                <EmptyState
                  icon={<IconMapPin size={28} />}
                  title={t('page.places.none')}
                  text={t('page.places.noneText')}
                />
              )}
            </Answer>
          )}
        </div>
      </div>
      {dialog === 'places' && (locationId === '' || chosen !== undefined) && (
        <CreatePlacesDialog siteId={siteId} parent={chosen ?? null} onClose={close} />
      )}
      {dialog === 'site' && (
        <SiteDialog
          onClose={close}
          onMade={(id) => {
            go(`${paths.places}?site=${id}`);
          }}
        />
      )}
    </Page>
  );
}
