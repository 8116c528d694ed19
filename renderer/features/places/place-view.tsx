import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { isUnknown, UnknownThing } from '../../app/unknown-thing.tsx';
import { useMay } from '../../app/session/session.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import type { Translate } from '../../i18n/spoken-words.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { LabelChoice } from '../../ui/labels/label-target.ts';
import { PrintLabelsButton } from '../../ui/labels/print-labels-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { StateBadge } from '../../ui/values/state-badge.tsx';
import { AgainstRules } from './against-rules.tsx';
import { EditPlaceDialog } from './edit-place-dialog.tsx';
import { PlaceActiveDialog } from './place-active-dialog.tsx';
import type { Place } from './place.ts';
import css from './place-view.module.css';
import { PlaceLimits } from './place-limits.tsx';

/** One place: where it is, what it accepts, how full it is, what stands there. */
export function PlaceView(props: {
  readonly locationId: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const place = useCall('locations.get', { locationId: props.locationId }, { keepPrevious: true });
  if (isUnknown(place.error)) return <UnknownPlace />;
  return <Answer of={place}>{(value) => <Known place={value} onChoose={props.onChoose} />}</Answer>;
}

function UnknownPlace(): ReactNode {
  const t = useText();
  return (
    <Panel title={t('notFound.place')}>
      <UnknownThing thing="place" />
    </Panel>
  );
}

function Known(props: {
  readonly place: Place;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useText();
  const may = useMay();
  const { locale } = useLocale();
  const { place } = props;
  return (
    <Panel
      title={nameIn(place.name, locale)}
      badge={<StateBadge state={place.active ? 'active' : 'inactive'} />}
      foot={may('places.label') && <Acts place={place} />}
    >
      <nav className={css['path']} aria-label={t('page.places.path')}>
        {place.ancestors.map((each) => (
          <button
            key={each.id}
            type="button"
            className={css['step']}
            onClick={() => {
              props.onChoose(each.id);
            }}
          >
            {each.code}
          </button>
        ))}
        <span className={css['here']} aria-current="page">
          {place.code}
        </span>
      </nav>
      <FactList
        facts={[
          { label: t('page.places.kind'), value: t(`locationKinds.${place.kind}`) },
          { label: t('page.places.label'), value: <Reference value={place.path} /> },
          { label: t('page.places.reference'), value: <Reference value={place.reference} /> },
          { label: t('page.places.lotsHere'), value: <LotsHere place={place} /> },
        ]}
      />
      <AgainstRules
        key={place.id}
        siteId={place.siteId}
        locationId={place.id}
        lots={place.lotCount + place.lotCountBelow}
      />
      <PlaceLimits place={place} />
    </Panel>
  );
}

function LotsHere(props: { readonly place: Place }): ReactNode {
  const t = useText();
  const may = useMay();
  const { place } = props;
  const lots = place.lotCount + place.lotCountBelow;
  const words = t('page.places.lots', { count: lots, total: formatInteger(lots) });
  if (lots === 0) return t('page.places.noLots');
  if (!may('goods.read')) return words;
  return <AppLink to={`${paths.lots}?location=${place.id}`}>{words}</AppLink>;
}

/** The place itself, and with it all that is below. */
function labelChoices(place: Place, t: Translate): readonly [LabelChoice, ...LabelChoice[]] {
  const itself: LabelChoice = {
    key: 'place',
    label: t('page.labels.ofPlace'),
    target: { locationId: place.id, withBelow: false },
  };
  if (place.kind === 'bin') return [itself];
  const below: LabelChoice = {
    key: 'below',
    label: t('page.labels.ofPlacesBelow'),
    target: { locationId: place.id, withBelow: true },
  };
  return [itself, below];
}

function Acts(props: { readonly place: Place }): ReactNode {
  const t = useText();
  const may = useMay();
  const { place } = props;
  const [open, setOpen] = useState<'edit' | 'active' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  return (
    <>
      <PrintLabelsButton choices={labelChoices(place, t)} shortcut="Alt+B" />
      {may('places.manage') && (
        <>
          <ActionButton
            label={t('action.edit')}
            shortcut="Alt+E"
            onRun={() => {
              setOpen('edit');
            }}
          />
          <ActionButton
            kind={place.active ? 'danger' : 'secondary'}
            label={t(place.active ? 'page.places.close' : 'page.places.open')}
            shortcut="Alt+D"
            onRun={() => {
              setOpen('active');
            }}
          />
        </>
      )}
      {open === 'edit' && <EditPlaceDialog place={place} onClose={close} />}
      {open === 'active' && <PlaceActiveDialog place={place} onClose={close} />}
    </>
  );
}
