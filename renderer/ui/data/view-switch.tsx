import { SegmentedControl, Select } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useInnerWidth } from './use-inner-width.ts';
import css from './view-switch.module.css';

/**
 * How to look at a list: tabs in one line, or a list of choices where the line is too short for
 * them. Beside a panel, and in longer languages, tabs would take a second line and read as two.
 */
export function ViewSwitch<V extends string>(props: {
  readonly label: string;
  readonly value: V;
  readonly views: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}): ReactNode {
  const line = useRef<HTMLDivElement>(null);
  const room = useInnerWidth(line);
  const words = props.views.map(({ label }) => label).join('\n');
  const [tabs, setTabs] = useState({ words: '', width: 0 });
  const isMeasured = tabs.words === words;
  useLayoutEffect(() => {
    const drawn = line.current?.querySelector<HTMLElement>('[role="radiogroup"]');
    if (isMeasured || drawn === null || drawn === undefined) return;
    setTabs({ words, width: drawn.offsetWidth });
  }, [isMeasured, words]);
  const isTight = isMeasured && room !== null && room < tabs.width;
  const data = [...props.views];
  return (
    <div ref={line} className={css['line']}>
      {isTight ? (
        <Select
          className={css['choice'] ?? ''}
          aria-label={props.label}
          data={data}
          allowDeselect={false}
          value={props.value}
          onChange={(value) => {
            if (value !== null) props.onChange(value);
          }}
        />
      ) : (
        <SegmentedControl
          className={css['tabs'] ?? ''}
          aria-label={props.label}
          data={data}
          value={props.value}
          onChange={props.onChange}
        />
      )}
    </div>
  );
}
