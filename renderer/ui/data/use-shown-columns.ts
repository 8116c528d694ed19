import { useState } from 'react';
import type { Column } from './column.ts';

/** Which columns a person chose to see in one table; kept on this computer. */
export function useShownColumns<Row>(
  tableName: string,
  columns: readonly Column<Row>[],
): {
  readonly shown: readonly Column<Row>[];
  readonly isShown: (key: string) => boolean;
  readonly toggle: (key: string) => void;
} {
  const storeKey = `columns.${tableName}`;
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>(() => read(storeKey));
  const isShown = (key: string): boolean =>
    chosen[key] ?? columns.find((column) => column.key === key)?.optional !== true;
  const toggle = (key: string): void => {
    const next = { ...chosen, [key]: !isShown(key) };
    if (columns.every((column) => next[column.key] === false)) return;
    localStorage.setItem(storeKey, JSON.stringify(next));
    setChosen(next);
  };
  return { shown: columns.filter((column) => isShown(column.key)), isShown, toggle };
}

function read(storeKey: string): Readonly<Record<string, boolean>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storeKey) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, boolean>) : {};
  } catch {
    return {};
  }
}
