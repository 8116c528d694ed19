import { IconMapPin } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCell } from '../../rpc/cell.ts';
import { useCall } from '../../rpc/use-call.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import css from './place-tree.module.css';
import { Rows } from './place-row.tsx';
import type { TreeState } from './place-row.tsx';
import { openPlaces } from './tree-memory.ts';

/**
 * The tree of one site. Children are asked for when their place opens, so that ten thousand
 * places stay fast. ↑ ↓ move, → opens, ← closes, Enter chooses.
 */
export function PlaceTree(props: {
  readonly siteId: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useText();
  const tree = useRef<HTMLUListElement>(null);
  const open = useCell(openPlaces);
  useOpenTo(props.chosen);
  const top = useCall('locations.children', { siteId: props.siteId, parentId: null });
  const state: TreeState = {
    ...props,
    isOpen: (id) => open.has(id),
    setOpen: (id, isOpen) => {
      const next = new Set(open);
      if (isOpen) next.add(id);
      else next.delete(id);
      openPlaces.set(next);
    },
  };
  return (
    <Answer of={top}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            icon={<IconMapPin size={28} />}
            title={t('page.places.empty')}
            text={t('page.places.emptyText')}
          />
        ) : (
          <ul
            ref={tree}
            role="tree"
            aria-label={t('page.places.tree')}
            className={css['tree']}
            onKeyDown={(event) => {
              moveInTree(event, tree.current);
            }}
          >
            <Rows places={items} level={1} state={state} />
          </ul>
        )
      }
    </Answer>
  );
}

/** Opens the places that the chosen one stands in, so that it is seen where it is. */
function useOpenTo(chosen: string): void {
  const place = useCall('locations.get', { locationId: chosen }, { enabled: chosen !== '' });
  const { data } = place;
  useEffect(() => {
    if (data === undefined) return;
    openPlaces.set(new Set([...openPlaces.get(), ...data.ancestors.map(({ id }) => id)]));
  }, [data]);
}

/** Moves the focus between the rows as they stand on the screen. */
function moveInTree(event: KeyboardEvent, tree: HTMLElement | null): void {
  const rows = [...(tree?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
  const here = rows.findIndex((row) => row === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: rows.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, target))]?.focus();
}
