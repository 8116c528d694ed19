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
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useFocusBack } from '../../ui/focus/use-focus-back.ts';
import { pathOfMatch } from '../paths.ts';
import { looksScanned } from '../scan/looks-scanned.ts';
import { useResolveScan } from '../scan/use-resolve-scan.ts';
import { lastScan } from '../scan/last-scan.ts';
import { useMay } from '../session/session.ts';
import { useGo } from '../use-go.ts';
import { useNavItems } from './navigation-bar.tsx';
import { closePalette, paletteStore } from './palette-store.ts';
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
  const resolve = useResolveScan();
  const things = useThings(query);
  const places = usePlaces(query);
  const isEmpty = things.length + places.length === 0;
  return (
    <Spotlight.Root
      store={paletteStore}
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
        onKeyDown={(event) => {
          // A scanner is faster than the search: what looks like a reference is looked up at once.
          if (event.key !== 'Enter' || !looksScanned(query)) return;
          event.preventDefault();
          event.stopPropagation();
          closePalette();
          resolve(query.trim());
        }}
        leftSection={<IconBarcode size={20} aria-hidden="true" />}
      />
      <Spotlight.ActionsList aria-label={t('search.results')}>
        <Group label={t('search.things')} choices={things} />
        <Group label={t('search.pages')} choices={places} />
        {isEmpty && <Spotlight.Empty>{t('search.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Is there as long as the palette is open. */
function FocusBack(): ReactNode {
  useFocusBack();
  return null;
}

function Group(props: { readonly label: string; readonly choices: readonly Choice[] }): ReactNode {
  if (props.choices.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={props.label}>
      {props.choices.map((choice) => (
        <Spotlight.Action
          key={choice.id}
          label={choice.label}
          description={choice.description ?? ''}
          leftSection={<choice.icon size={20} stroke={1.6} aria-hidden="true" />}
          onClick={choice.run}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

/** Things that the typed or scanned text names. */
function useThings(query: string): readonly Choice[] {
  const go = useGo();
  const may = useMay();
  const [settled] = useDebouncedValue(query.trim(), 120);
  const found = useCall(
    'scan.resolve',
    { text: settled === '' ? '-' : settled.slice(0, 100) },
    { enabled: settled.length > 1 && may('goods.read'), keepPrevious: true },
  );
  if (settled.length < 2 || found.data === undefined) return [];
  return found.data.matches.slice(0, 12).map((match) => ({
    id: `${match.kind} ${match.id}`,
    label: match.reference,
    description: match.title,
    icon: kindIcons[match.kind] ?? IconPackage,
    run: () => {
      lastScan.set({ text: match.reference, at: Date.now(), result: 'found' });
      go(pathOfMatch(match));
    },
  }));
}

/** Pages and acts whose name holds the text. */
function usePlaces(query: string): readonly Choice[] {
  const t = useText();
  const go = useGo();
  const items = useNavItems();
  const acts = useSessionActs();
  const wanted = query.trim().toLocaleLowerCase();
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
  return all.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
}
