import { IconMapPin } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import type { PlaceInTree } from './place.ts';
import css from './place-tree.module.css';
import { PlaceRow } from './place-row.tsx';

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
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const top = useCall('locations.children', { siteId: props.siteId, parentId: null });
  const state: TreeState = {
    ...props,
    isOpen: (id) => open.has(id),
    setOpen: (id, isOpen) => {
      const next = new Set(open);
      if (isOpen) next.add(id);
      else next.delete(id);
      setOpen(next);
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

/** The places inside one place, asked for when it opens. */
export function Branch(props: {
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

function Rows(props: {
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
