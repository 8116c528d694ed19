import { VisuallyHidden } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconBarcode,
  IconCertificate,
  IconClipboardList,
  IconGavel,
  IconLock,
  IconMapPin,
  IconPackage,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { searchText } from '../../../shared/kernel/search-text.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useFocusBack } from '../../ui/focus/use-focus-back.ts';
import { pathOfMatch, paths } from '../paths.ts';
import { looksScanned } from '../scan/looks-scanned.ts';
import { useResolveScan } from '../scan/use-resolve-scan.ts';
import { handToPage, shortestScan } from '../scan/use-scan.ts';
import { lastScan } from '../scan/last-scan.ts';
import { useMay, useSession } from '../session/session.ts';
import { useGo } from '../use-go.ts';
import { useNavItems } from './navigation-bar.tsx';
import { closePalette, paletteStore } from './palette-store.ts';
import { useNamedLots } from './use-named-lots.ts';
import { useSessionActs } from './use-session-acts.ts';

const kindIcons: Readonly<Record<string, Icon>> = {
  lot: IconPackage,
  package: IconPackage,
  location: IconMapPin,
  seizure: IconGavel,
  order: IconClipboardList,
  certificate: IconCertificate,
};

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: Icon;
  readonly run: () => void;
}

/** Search and command palette: things by reference or name, pages, what can be done anywhere. */
export function Palette(): ReactNode {
  const t = useText();
  const [query, setQuery] = useState('');
  const { things, ...known } = useThings(query);
  const places = usePlaces(query);
  const { named, ...words } = useNamed(query, things);
  const isSettled = known.isSettled && words.isSettled;
  const choices = [...things, ...places, ...named];
  const { marked, onArrow } = useMarked(choices, query);
  const isSure = isSettled || (marked !== undefined && places.includes(marked));
  const onScan = useScanEnd(query, isSure ? marked : undefined, isSettled);
  const { state } = useSession();
  // It belongs to the person and the page: who comes next finds it closed.
  useEffect(() => closePalette, []);
  const isEmpty = choices.length === 0;
  return (
    <Spotlight.Root
      store={paletteStore}
      // It would stand before the lock; afterwards it is there as it was.
      disabled={state === 'locked'}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      attributes={{ content: { 'aria-label': t('search.placeholder') } }}
      scrollable
      maxHeight={420}
      size={600}
      lockScroll={false}
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      transitionProps={{ transition: 'fade', duration: 80 }}
      // The kit would give the focus back to what is behind even when another page has come.
      returnFocus={false}
    >
      <FocusBack />
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('search.placeholder')}
        role="combobox"
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-expanded={!isEmpty}
        aria-controls={isEmpty ? undefined : listId}
        aria-activedescendant={marked === undefined ? undefined : optionId(marked)}
        onKeyDownCapture={(event) => {
          if (!onScan(event)) onArrow(event);
        }}
        leftSection={<IconBarcode size={20} aria-hidden="true" />}
      />
      <Spotlight.ActionsList
        id={listId}
        {...(isEmpty ? {} : { role: 'listbox', 'aria-label': t('search.results') })}
      >
        <Group label={t('search.things')} choices={things} marked={marked} />
        <Group label={t('search.pages')} choices={places} marked={marked} />
        <Group label={t('nav.lots')} choices={named} marked={marked} />
        {isEmpty && isSettled && <Spotlight.Empty>{t('search.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
      <VisuallyHidden role="status">
        {isEmpty && isSettled ? t('search.nothing') : ''}
      </VisuallyHidden>
    </Spotlight.Root>
  );
}

const listId = 'palette-choices';

function optionId(choice: Choice): string {
  return `palette ${choice.id}`.replaceAll(' ', '-');
}

/** Enter takes the marked choice: the first that fits what was typed, until the arrows move on. */
function useMarked(choices: readonly Choice[], query: string) {
  const shown = choices.map(({ id }) => id).join(' ');
  const [moved, setMoved] = useState({ shown, at: -1 });
  const first = query === '' ? -1 : 0;
  const at = moved.shown === shown && moved.at >= 0 ? moved.at : first;
  const marked = choices[at];
  const onArrow = (event: KeyboardEvent): void => {
    const { length } = choices;
    if (event.nativeEvent.isComposing || length === 0) return;
    if (event.key === 'ArrowDown') setMoved({ shown, at: (at + 1) % length });
    else if (event.key === 'ArrowUp')
      setMoved({ shown, at: (Math.max(at, 0) + length - 1) % length });
    else if (event.key === 'Enter' && marked !== undefined) {
      closePalette();
      marked.run();
    } else return;
    // The kit knows of its own mark alone, and tells nobody where it is.
    event.preventDefault();
    event.stopPropagation();
  };
  return { marked, onArrow };
}

/**
 * What is ended by Enter before the search has answered was scanned: it goes to the page that
 * waits for scans, as a scan does everywhere, else it is looked up. So is a whole reference that
 * was not found, so that it is kept. True when the key has ended one.
 */
function useScanEnd(
  query: string,
  marked: Choice | undefined,
  isSettled: boolean,
): (event: KeyboardEvent) => boolean {
  const resolve = useResolveScan();
  return (event) => {
    const text = query.trim();
    const isWhole = isSettled ? looksScanned(text) : text.length >= shortestScan;
    if (event.key !== 'Enter' || marked !== undefined || !isWhole) return false;
    event.preventDefault();
    event.stopPropagation();
    closePalette();
    if (isSettled || !handToPage(text)) resolve(text);
    return true;
  };
}

/** Is there as long as the palette is open. */
function FocusBack(): ReactNode {
  useFocusBack();
  return null;
}

function Group(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly marked: Choice | undefined;
}): ReactNode {
  if (props.choices.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={props.label} role="group" aria-label={props.label}>
      {props.choices.map((choice) => {
        const isMarked = choice.id === props.marked?.id;
        return (
          <Spotlight.Action
            key={choice.id}
            ref={(option: HTMLElement | null) => {
              if (option === null) return;
              // The kit drops an id that is given to it.
              option.id = optionId(choice);
              if (isMarked) option.scrollIntoView({ block: 'nearest' });
            }}
            role="option"
            aria-selected={isMarked}
            data-selected={isMarked || undefined}
            label={choice.label}
            description={choice.description ?? ''}
            leftSection={<choice.icon size={20} stroke={1.6} aria-hidden="true" />}
            onClick={choice.run}
          />
        );
      })}
    </Spotlight.ActionsGroup>
  );
}

/** Things that the typed or scanned text names; settled when no other answer is awaited. */
function useThings(query: string): {
  readonly things: readonly Choice[];
  readonly isSettled: boolean;
} {
  const go = useGo();
  const may = useMay();
  const typed = query.trim();
  const [settled] = useDebouncedValue(typed, 120);
  const isAsked = typed.length > 1 && may('goods.read');
  const found = useCall(
    'scan.resolve',
    { text: settled === '' ? '-' : settled.slice(0, 100) },
    { enabled: isAsked && settled.length > 1, keepPrevious: true },
  );
  const isAnswered = settled === typed && !found.isPending && !found.isPlaceholderData;
  const matches = isAsked && settled.length > 1 ? (found.data?.matches ?? []) : [];
  const things = matches.slice(0, 12).map((match) => ({
    id: `${match.kind} ${match.id}`,
    label: match.reference,
    description: match.title,
    icon: kindIcons[match.kind] ?? IconPackage,
    run: () => {
      lastScan.set({ text: match.reference, at: Date.now(), result: 'found' });
      go(pathOfMatch(match));
    },
  }));
  return { things, isSettled: !isAsked || isAnswered };
}

/** Lots by the words of their goods, but for those that the text names outright. */
function useNamed(query: string, things: readonly Choice[]) {
  const go = useGo();
  const { named, isSettled } = useNamedLots(query);
  const before = new Set(things.map(({ id }) => id));
  const choices = named.map((lot) => ({
    id: `lot ${lot.id}`,
    label: lot.reference,
    description: [lot.description, lot.brand].filter(Boolean).join(', '),
    icon: IconPackage,
    run: () => {
      go(paths.lot(lot.id));
    },
  }));
  return { named: choices.filter(({ id }) => !before.has(id)), isSettled };
}

/** Pages and acts whose name holds the text. */
function usePlaces(query: string): readonly Choice[] {
  const t = useText();
  const go = useGo();
  const items = useNavItems();
  const acts = useSessionActs();
  const wanted = searchText(query.trim());
  const all: readonly Choice[] = [
    ...items.flat().map((item) => ({
      id: item.path,
      label: t(item.text),
      icon: item.icon,
      run: () => {
        go(item.path);
      },
    })),
    { id: 'lock', label: t('person.lock'), icon: IconLock, run: acts.lock },
  ];
  return all.filter((choice) => searchText(choice.label).includes(wanted));
}
