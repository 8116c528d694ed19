import { IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { nameIn } from '../../i18n/localized-name.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { placeIcons } from './place.ts';
import type { PlaceInTree } from './place.ts';
import css from './place-tree.module.css';
import { rowAwaitsFocus } from './tree-memory.ts';

/** What every row of the tree shares. */
export interface TreeState {
  readonly siteId: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly isOpen: (id: string) => boolean;
  readonly setOpen: (id: string, open: boolean) => void;
}

/** How many children of one place are drawn before the rest is asked for. */
const childrenAtOnce = 100;

/** One place of the tree: its code, its name, how many lots stand in it and below. */
function PlaceRow(props: {
  readonly place: PlaceInTree;
  readonly level: number;
  readonly isFirst: boolean;
  readonly state: TreeState;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { place, state } = props;
  const isOpen = state.isOpen(place.id);
  const isChosen = state.chosen === place.id;
  const lots = place.lotCount + place.lotCountBelow;
  const canOpen = place.kind !== 'bin';
  const PlaceIcon = placeIcons[place.kind];
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isChosen || !rowAwaitsFocus.get()) return;
    rowAwaitsFocus.set(false);
    row.current?.focus();
  }, [isChosen]);
  const choose = (): void => {
    rowAwaitsFocus.set(!isChosen);
    state.onChoose(place.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || event.key === ' ') choose();
    else if (event.key === 'ArrowRight' && canOpen) state.setOpen(place.id, true);
    else if (event.key === 'ArrowLeft') state.setOpen(place.id, false);
    else return;
    event.preventDefault();
  };
  // A press on the arrow opens or closes; a press anywhere else chooses, and opens.
  const onClick = (event: MouseEvent): void => {
    event.stopPropagation();
    const isTwist =
      event.target instanceof Element && event.target.closest('[data-twist]') !== null;
    if (!isTwist) choose();
    if (canOpen) state.setOpen(place.id, isTwist ? !isOpen : true);
  };
  return (
    <li
      ref={row}
      role="treeitem"
      className={css['item']}
      aria-level={props.level}
      aria-selected={isChosen}
      {...(canOpen ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isChosen || (state.chosen === '' && props.isFirst) ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={css['row']} style={{ paddingInlineStart: (props.level - 1) * 20 + 4 }}>
        <span className={css['twist']} data-twist>
          {canOpen && <IconChevronRight size={16} aria-hidden="true" />}
        </span>
        <PlaceIcon size={18} stroke={1.6} className={css['icon']} aria-hidden="true" />
        <span className={css['code']}>{place.code}</span>
        <span className={`${css['name']} ${place.active ? '' : css['off']}`}>
          {nameIn(place.name, locale)}
        </span>
        {lots > 0 && (
          <span className={css['count']}>
            {t('page.places.lots', {
              count: lots,
              total: formatInteger(lots),
            })}
          </span>
        )}
      </div>
      {isOpen && <Branch parentId={place.id} level={props.level + 1} state={state} />}
    </li>
  );
}

/** The places inside one place, asked for when it opens. */
function Branch(props: {
  readonly parentId: string;
  readonly level: number;
  readonly state: TreeState;
}): ReactNode {
  const { siteId } = props.state;
  const inside = useCall('locations.children', { siteId, parentId: props.parentId });
  return (
    <ul role="group" className={css['branch']}>
      <Answer of={inside} lines={1}>
        {({ items }) => <Rows places={items} level={props.level} state={props.state} />}
      </Answer>
    </ul>
  );
}

export function Rows(props: {
  readonly places: readonly PlaceInTree[];
  readonly level: number;
  readonly state: TreeState;
}): ReactNode {
  const t = useText();
  const [shown, setShown] = useState(childrenAtOnce);
  const rest = props.places.length - shown;
  return (
    <>
      {props.places.slice(0, shown).map((place, index) => (
        <PlaceRow
          key={place.id}
          place={place}
          level={props.level}
          isFirst={props.level === 1 && index === 0}
          state={props.state}
        />
      ))}
      {rest > 0 && (
        <li role="none">
          <button
            type="button"
            className={css['more']}
            onClick={() => {
              setShown(shown + childrenAtOnce);
            }}
          >
            {t('page.places.more', { count: rest })}
          </button>
        </li>
      )}
    </>
  );
}
