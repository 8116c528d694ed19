import { useEffect } from 'react';
import { useSteady } from './use-steady.ts';

/** A shortcut as written beside an action: `Alt+N`, `Ctrl+Enter`, `F2`. */
export type Shortcut = string;

const isMac = navigator.userAgent.includes('Mac');

/** Whether a key press is the shortcut. Letters go by the key, not the layout: Cyrillic works. */
export function isShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const control = isMac ? event.metaKey || event.ctrlKey : event.ctrlKey;
  return (
    codeOf(key) === event.code &&
    parts.includes('Ctrl') === control &&
    parts.includes('Alt') === event.altKey &&
    parts.includes('Shift') === event.shiftKey
  );
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return /^\d$/.test(key) ? `Digit${key}` : key;
}

/** The shortcut as this computer's keys are labelled. */
export function shortcutKeys(shortcut: Shortcut): readonly string[] {
  const names: Readonly<Record<string, string>> = isMac
    ? { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↵', Escape: 'Esc' }
    : { Enter: '↵', Escape: 'Esc' };
  return shortcut.split('+').map((key) => names[key] ?? key);
}

/** What a screen reader says of it (`aria-keyshortcuts`). */
export function ariaShortcut(shortcut: Shortcut | undefined): string | undefined {
  return shortcut?.replace('Ctrl', isMac ? 'Meta' : 'Control');
}

function isOnClosedList({ target }: KeyboardEvent): boolean {
  return (
    target instanceof Element &&
    target.getAttribute('role') === 'combobox' &&
    target.getAttribute('aria-expanded') !== 'true'
  );
}

/**
 * What is open at the focus closes on Escape by itself: a list of choices, a menu, its like; a
 * search with words in it is emptied.
 */
function hasOwnEscape({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement && target.type === 'search') return target.value !== '';
  const open = '[role="listbox"], [role="menu"], [role="dialog"]:not([aria-modal="true"])';
  return (
    target instanceof Element &&
    (target.matches('[aria-haspopup][aria-expanded="true"]') || target.closest(open) !== null)
  );
}

const openDialog = '[role="dialog"][aria-modal="true"]';

/** Keys that came while a dialog was open: it may be gone before the page behind hears them. */
const meantForDialog = new WeakSet<KeyboardEvent>();
let isWatching = false;

/** Hears each key before all others, from the first shortcut on. */
function watchKeys(): void {
  if (isWatching) return;
  isWatching = true;
  const note = (event: KeyboardEvent): void => {
    if (document.querySelector(openDialog) !== null) meantForDialog.add(event);
  };
  globalThis.addEventListener('keydown', note, { capture: true });
}

/** Runs the action on its shortcut; behind an open dialog only the dialog's own shortcuts work. */
export function useShortcut(
  shortcut: Shortcut | undefined,
  run: () => void,
  options: { readonly enabled?: boolean; readonly inDialog?: boolean } = {},
): void {
  const runLatest = useSteady(run);
  const enabled = options.enabled ?? true;
  const inDialog = options.inDialog ?? false;
  useEffect(() => {
    watchKeys();
    if (shortcut === undefined || !enabled) return undefined;
    let taken: KeyboardEvent | undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event === taken) return;
      if (event.repeat || event.defaultPrevented || !isShortcut(event, shortcut)) return;
      const isBehind = meantForDialog.has(event) || document.querySelector(openDialog) !== null;
      if (!inDialog && isBehind) return;
      event.preventDefault();
      runLatest();
    };
    const listenBeforeList = (event: KeyboardEvent): void => {
      // Asked before the list hears the key: afterwards it is closed.
      if (event.code === 'Escape' && hasOwnEscape(event)) taken = event;
      // A closed list would take Ctrl or Alt Enter for Enter and open: the shortcut comes first.
      const isOurs = event.ctrlKey || (event.altKey && event.code === 'Enter');
      if (!isOurs || !isOnClosedList(event)) return;
      listen(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    globalThis.addEventListener('keydown', listenBeforeList, { capture: true });
    globalThis.addEventListener('keydown', listen);
    return () => {
      globalThis.removeEventListener('keydown', listenBeforeList, { capture: true });
      globalThis.removeEventListener('keydown', listen);
    };
  }, [shortcut, enabled, inDialog, runLatest]);
}
