import { IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { nameIn } from '../../i18n/localized-name.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { placeIcons } from './place.ts';
import type { PlaceInTree } from './place.ts';
import { Branch } from './place-tree.tsx';
import type { TreeState } from './place-tree.tsx';
import css from './place-tree.module.css';

/** One place of the tree: its code, its name, how many lots stand in it and below. */
export function PlaceRow(props: {
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
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' || event.key === ' ') state.onChoose(place.id);
    else if (event.key === 'ArrowRight' && canOpen) state.setOpen(place.id, true);
    else if (event.key === 'ArrowLeft') state.setOpen(place.id, false);
    else return;
    event.preventDefault();
  };
  return (
    <li
      role="treeitem"
      className={css['item']}
      aria-level={props.level}
      aria-selected={isChosen}
      {...(canOpen ? { 'aria-expanded': isOpen } : {})}
      tabIndex={isChosen || (state.chosen === '' && props.isFirst) ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      {/* The row belongs to the tree item around it, which has the keys and the focus. */}
      <div
        className={css['row']}
        style={{ paddingInlineStart: (props.level - 1) * 20 + 4 }}
        onClick={() => {
          state.onChoose(place.id);
          if (canOpen && !isOpen) state.setOpen(place.id, true);
        }}
      >
        <span
          className={css['twist']}
          onClick={(event) => {
            event.stopPropagation();
            state.setOpen(place.id, !isOpen);
          }}
        >
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
