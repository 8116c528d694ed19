import type { ReactNode } from 'react';
import { useCatalog } from '../../i18n/use-catalog.ts';
import css from './ghs-pictogram.module.css';

/** The symbols, drawn in a square of 100 after the shapes of GHS annex 1; our own drawing. */
const symbols: Readonly<Record<string, ReactNode>> = {
  GHS01: (
    <g>
      <path d="M50 26l4 13 10-9-3 13 13-3-8 11 13 3-12 5 9 10-14-2 1 13-9-9-5 12-4-13-11 8 4-12-14 1 11-9-12-6 13-2-6-12 12 4-1-13z" />
      <path d="M27 72h46v4H27z" />
    </g>
  ),
  GHS02: (
    <g>
      <path d="M52 20c2 12 15 17 15 32 0 10-7 18-17 18s-17-8-17-18c0-8 5-12 7-19 4 3 5 7 5 11 6-6 8-14 7-24zm-2 32c-1 5-6 6-6 11 0 4 3 6 6 6s6-2 6-6-3-6-6-11z" />
      <path d="M30 73h40v4H30z" />
    </g>
  ),
  GHS03: (
    <g>
      <path d="M50 22c2 8 12 12 12 22h-4c0-5-3-7-5-10-1 4-5 5-5 10h-4c0-3-1-5-2-7-2 2-3 4-3 7h-3c0-8 4-10 6-15 2 2 3 4 4 6 3-3 4-7 4-13z" />
      <path
        fillRule="evenodd"
        d="M50 43a14 14 0 1 1 0 28 14 14 0 0 1 0-28zm0 6a8 8 0 1 0 0 16 8 8 0 0 0 0-16z"
      />
      <path d="M30 73h40v4H30z" />
    </g>
  ),
  GHS04: (
    <path d="M24 62l37-28c2-2 5-2 7-1l6-3 2 3-5 5c1 3 0 6-2 8L34 74c-3 2-7 2-9-1s-3-8-1-11z" />
  ),
  GHS05: (
    <g>
      <path d="M24 30l24-6 1 5-24 6zM54 24l22 7-2 5-21-7z" />
      <path d="M36 38h3v8h-3zM43 37h3v12h-3zM31 41h3v5h-3zM60 38h3v8h-3zM66 41h3v6h-3z" />
      <path d="M24 54h10c1 4 5 2 6 5s4 3 5-1l3-4v8H24zM52 60c4-2 7-3 10-8l4 6 10 2c3 1 3 5 0 5H52z" />
      <path d="M24 64h26v6H24zM52 68h24v4H52z" />
    </g>
  ),
  GHS06: (
    <g>
      <path
        fillRule="evenodd"
        d="M50 22c11 0 18 7 18 16 0 6-3 10-7 12v6H39v-6c-4-2-7-6-7-12 0-9 7-16 18-16zm-8 13a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm16 0a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm-8 9l-3 6h6z"
      />
      <path d="M27 58l23 8 23-8 2 5-18 6 18 6-2 5-23-8-23 8-2-5 18-6-18-6z" />
    </g>
  ),
  GHS07: (
    <g>
      <path d="M44 24h12l-3 34h-6z" />
      <circle cx="50" cy="69" r="6" />
    </g>
  ),
  GHS08: (
    <g>
      <circle cx="50" cy="27" r="8" />
      <path
        fillRule="evenodd"
        d="M50 37c11 0 18 5 20 14l3 24H27l3-24c2-9 9-14 20-14zm0 5l-3 10-9-5 5 9-10 3 10 3-5 9 9-5 3 9 3-9 9 5-5-9 10-3-10-3 5-9-9 5z"
      />
    </g>
  ),
  GHS09: (
    <g>
      <path d="M34 24h4v12l8-6 2 3-10 7v10l10-4 1 4-11 5v12h-5V52l-9-5 2-4 7 4V36l-7-4 2-4 6 4z" />
      <path d="M22 67h56v4H22z" />
      <path d="M46 61c5-8 16-9 22-4l7-4-2 8 2 7-8-3c-7 4-16 2-21-4zm19-3a2 2 0 1 0 0 4 2 2 0 0 0 0-4z" />
    </g>
  ),
};

/** A hazard pictogram of GHS in its red diamond, with its name. */
export function GhsPictogram(props: { readonly code: string; readonly size?: number }): ReactNode {
  const name = useCatalog();
  const size = props.size ?? 48;
  const label = name('ghs', props.code);
  return (
    <svg
      viewBox="0 0 100 100"
      width={size}
      height={size}
      role="img"
      aria-label={label}
      className={css['pictogram']}
    >
      <title>{label}</title>
      <path className={css['diamond']} d="M50 4l46 46-46 46L4 50z" />
      <g className={css['symbol']}>{symbols[props.code]}</g>
    </svg>
  );
}

/** The pictograms of a lot in a row; nothing when there are none. */
export function GhsRow(props: {
  readonly codes: readonly string[];
  readonly size?: number;
}): ReactNode {
  if (props.codes.length === 0) return null;
  return (
    <span className={css['row']}>
      {props.codes.map((code) => (
        <GhsPictogram key={code} code={code} {...(props.size ? { size: props.size } : {})} />
      ))}
    </span>
  );
}
