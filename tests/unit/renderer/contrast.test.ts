import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../support/source-files.ts';

const css = readFileSync(path.join(projectRoot, 'renderer/ui/theme/tokens.css'), 'utf8');

/** The hexadecimal tokens of one scheme. */
function tokensOf(scheme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const start = css.indexOf(`[data-mantine-color-scheme='${scheme}']`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['canvas', 'sheet', 'sunken', 'hover'];
const inks = ['ink', 'ink-muted', 'ink-faint'];
const meanings = ['forbidden', 'conditional', 'allowed', 'frozen', 'unverified'];

const textPairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...meanings.flatMap((meaning) =>
    ['canvas', 'sheet', `${meaning}-tint`].map((ground) => [meaning, ground] as const),
  ),
  ['brand', 'canvas'],
  ['brand', 'sheet'],
  ['brand', 'brand-tint'],
  ['ink', 'brand-tint'],
  ['ink-muted', 'brand-tint'],
  ['ink', 'forbidden-tint'],
  ['brand-ink', 'brand-fill'],
  ['brand-ink', 'brand-fill-hover'],
  ['nav-ink', 'nav'],
  ['nav-ink-faint', 'nav'],
  ['nav-ink-strong', 'nav-active'],
] as const;

const edgePairs = [
  ['line-strong', 'canvas'],
  ['line-strong', 'sheet'],
  ['focus', 'canvas'],
  ['focus', 'sheet'],
  ['nav-mark', 'nav-active'],
] as const;

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const tokens = tokensOf(scheme);
  const hex = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`No token --${name} in ${scheme}`);
    return value;
  };

  test.each(textPairs)('--%s is read on --%s at 4.5 or more', (ink, ground) => {
    expect(contrast(hex(ink), hex(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edgePairs)('--%s is seen on --%s at 3 or more', (edge, ground) => {
    expect(contrast(hex(edge), hex(ground))).toBeGreaterThanOrEqual(3);
  });
});
