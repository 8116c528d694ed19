import type { EmbeddedFont, PdfPage } from './pdfmake-parts.ts';

/** Letters of one look side by side; `x` and `y` of their baseline from the page's lower left. */
export interface Writing {
  readonly text: string;
  readonly font: EmbeddedFont;
  readonly size: number;
  /** `#rrggbb`. */
  readonly color: string;
  readonly x: number;
  readonly y: number;
  /** Points between letters beside what the font asks for. */
  readonly tracking?: number;
}

const inks = new Map<string, string>();

/** The operators that write these letters (ISO 32000-1, 9.4), for inside BT and ET. */
export function writeText(page: PdfPage, writing: Writing): string {
  const { text, font, size, color, x, y, tracking = 0 } = writing;
  page.fonts[font.id] ??= font.ref();
  const operators = [
    `/${font.id} ${points(size)} Tf ${inkOf(color)}`,
    `1 0 0 1 ${points(x)} ${points(y)} Tm`,
  ];
  if (tracking !== 0) operators.push(`${points(tracking)} Tc`);
  const [letters, places] = font.encode(text);
  let shown = '';
  let run = '';
  let advance = 0;
  const show = (): void => {
    if (run !== '') shown += `<${run}>`;
    run = '';
  };
  places.forEach((place, index) => {
    const letter = letters[index] ?? '';
    const kerning = place.advanceWidth - place.xAdvance;
    const isMoved = place.xOffset !== 0 || place.yOffset !== 0;
    if (isMoved) {
      show();
      if (shown !== '') operators.push(`[${shown}] TJ`);
      shown = '';
      const across = x + ((advance + place.xOffset) * size) / 1000 + tracking * index;
      const up = y + (place.yOffset * size) / 1000;
      operators.push(`1 0 0 1 ${points(across)} ${points(up)} Tm <${letter}> Tj`);
    } else {
      run += letter;
    }
    advance += place.xAdvance;
    if (isMoved) {
      const next = x + (advance * size) / 1000 + tracking * (index + 1);
      operators.push(`1 0 0 1 ${points(next)} ${points(y)} Tm`);
    } else if (kerning !== 0) {
      show();
      shown += points(kerning);
    }
  });
  show();
  if (shown !== '') operators.push(`[${shown}] TJ`);
  if (tracking !== 0) operators.push('0 Tc');
  return operators.join('\n');
}

/** A length as PDF writes it. */
export function points(length: number): string {
  return String(Math.round(length * 1000) / 1000);
}

/** The operator that sets the colour of letters. */
function inkOf(color: string): string {
  const known = inks.get(color) ?? `${channels(color)} rg`;
  inks.set(color, known);
  return known;
}

/** The parts of `#rrggbb` from 0 to 1. */
export function channels(color: string): string {
  return [1, 3, 5]
    .map((at) => points(Number.parseInt(color.slice(at, at + 2), 16) / 255))
    .join(' ');
}
