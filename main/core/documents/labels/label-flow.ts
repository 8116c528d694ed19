import { fitText } from './fit-text.ts';
import type { LabelContent, LabelFact } from './label-content.ts';
import { millimetresPerPoint } from './label-item.ts';
import type { LabelFace, LabelItem, MeasureText } from './label-item.ts';
import type { LabelStyle, SizeRange } from './label-style.ts';

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Setting {
  readonly room: Room;
  readonly style: LabelStyle;
  readonly measure: MeasureText;
}

/** How much is asked for: tried from the most generous to what surely fits. */
interface Attempt {
  /** From 1, sizes as wanted, down to 0, the smallest that is read. */
  readonly ease: number;
  readonly titleLines: number;
  readonly warningRows: number;
  readonly facts: number;
}

/** Height of a line and place of its letters, in sizes. */
const lineHeight = 1.2;
const baselineAt = 0.93;
const chipHeight = 1.4;
/** Of the longest reference there can be, still read by eye; its codes say the same. */
const smallestReference = 6;

/**
 * The words of a label from its upper left corner; the upper right corner stays free for the QR
 * code. Nothing stands outside the room.
 */
export function flowLabel(content: LabelContent, setting: Setting): readonly LabelItem[] {
  for (const attempt of attempts(content.facts.length)) {
    const flow = new Flow(setting, attempt);
    if (flow.set(content)) return flow.items;
  }
  const bare = new Flow(setting, { ease: 0, titleLines: 1, warningRows: 0, facts: 0 });
  bare.set(content);
  return bare.items;
}

function* attempts(facts: number): Generator<Attempt> {
  for (const ease of [1, 0.75, 0.5, 0.25, 0]) {
    yield { ease, titleLines: 2, warningRows: 2, facts };
  }
  for (const ease of [0.5, 0]) yield { ease, titleLines: 1, warningRows: 2, facts };
  for (let left = facts - 1; left >= 0; left -= 1) {
    yield { ease: 0, titleLines: 1, warningRows: 2, facts: left };
    yield { ease: 0, titleLines: 1, warningRows: 1, facts: left };
  }
}

class Flow {
  readonly items: LabelItem[] = [];
  readonly #setting: Setting;
  readonly #attempt: Attempt;
  #y = 0;

  constructor(setting: Setting, attempt: Attempt) {
    this.#setting = setting;
    this.#attempt = attempt;
  }

  /** False when the label needs more height than there is. */
  set(content: LabelContent): boolean {
    const { style, room } = this.#setting;
    const { titleLines, facts } = this.#attempt;
    const face = content.titleLook;
    const title = face === 'strong' ? style.title : ([style.reference, style.title[1]] as const);
    this.#paragraph(content.kind, { face: 'plain', sizes: [style.kind, style.kind], ink: 'grey' });
    this.#reference(content.reference);
    this.#paragraph(content.title, { face, sizes: title, lines: titleLines });
    if (content.subtitle !== '') {
      this.#paragraph(content.subtitle, { face: 'strong', sizes: style.subtitle });
    }
    this.#warnings(content.warnings);
    this.#facts(content.facts.slice(0, facts));
    return this.#y <= room.height;
  }

  /** What a line that begins here may take: beside the QR code, or the whole width. */
  get #width(): number {
    const { room, style } = this.#setting;
    return this.#y < style.qrSide + style.gap / 2
      ? room.width - style.qrSide - style.gap
      : room.width;
  }

  #size([wanted, smallest]: SizeRange): number {
    const size = smallest + (wanted - smallest) * this.#attempt.ease;
    return Math.round(size * 2) / 2;
  }

  /** As large at every attempt: it is what people read from afar. */
  #reference(text: string): void {
    const size = this.#setting.style.reference;
    const face = 'monoStrong';
    const room = { width: this.#width, lines: 1, size, smallest: smallestReference, face } as const;
    const fitted = fitText(text, room, this.#setting.measure);
    const baseline = this.#y + inMillimetres(fitted.size * baselineAt);
    this.#text(text, { x: 0, baseline, size: fitted.size, face, ink: 'black' });
    this.#y += inMillimetres(fitted.size * lineHeight);
  }

  #paragraph(
    text: string,
    look: {
      readonly face: LabelFace;
      readonly sizes: SizeRange;
      readonly lines?: number;
      readonly ink?: 'black' | 'grey';
    },
  ): void {
    const { face, sizes, lines = 1, ink = 'black' } = look;
    const [, smallest] = sizes;
    const room = { width: this.#width, lines, size: this.#size(sizes), smallest, face };
    const fitted = fitText(text, room, this.#setting.measure);
    for (const line of fitted.lines) {
      const baseline = this.#y + inMillimetres(fitted.size * baselineAt);
      this.#text(line, { x: 0, baseline, size: fitted.size, face, ink });
      this.#y += inMillimetres(fitted.size * lineHeight);
    }
  }

  /** White on black, so that they are seen from afar on any printer. */
  #warnings(warnings: readonly string[]): void {
    if (warnings.length === 0) return;
    const { style } = this.#setting;
    const size = this.#size(style.fact);
    const height = inMillimetres(size * chipHeight);
    const space = inMillimetres(size * 0.5);
    this.#y += space / 2;
    let x = 0;
    let row = 1;
    for (const [index, warning] of warnings.entries()) {
      const left = warnings.length - index;
      const isLast = (): boolean => row >= this.#attempt.warningRows;
      // What is not shown is counted, so the last row keeps room for the number.
      const kept = (): number => (isLast() && left > 1 ? this.#widthOfMore(left, size) : 0);
      const natural = this.#setting.measure(warning, 'strong', size) + 2 * space;
      if (x > 0 && x + natural + kept() > this.#width) {
        if (isLast()) {
          this.#more(left, x, size);
          break;
        }
        x = 0;
        row += 1;
        this.#y += height + space / 2;
      }
      const chip = this.#chip(warning, size, this.#width - x - kept() - 2 * space);
      this.items.push({ kind: 'box', x, y: this.#y, width: chip.width, height });
      const baseline = this.#y + inMillimetres(size * 1.05);
      this.#text(chip.text, { x: x + space, baseline, size, face: 'strong', ink: 'white' });
      x += chip.width + space;
    }
    this.#y += height + space / 2;
  }

  #chip(text: string, size: number, widest: number): { text: string; width: number } {
    const { measure } = this.#setting;
    const room = { width: widest, lines: 1, size, smallest: size, face: 'strong' } as const;
    const [line = ''] = fitText(text, room, measure).lines;
    return { text: line, width: measure(line, 'strong', size) + inMillimetres(size) };
  }

  /** How many warnings found no room. */
  #more(count: number, x: number, size: number): void {
    const baseline = this.#y + inMillimetres(size * 1.05);
    this.#text(`+${count}`, { x, baseline, size, face: 'strong', ink: 'black' });
  }

  #widthOfMore(count: number, size: number): number {
    return this.#setting.measure(`+${count}`, 'strong', size) + inMillimetres(size * 0.5);
  }

  /** Two beside each other where both are short; else each on a line of its own. */
  #facts(facts: readonly LabelFact[]): void {
    const { style } = this.#setting;
    const size = this.#size(style.fact);
    let half: number | undefined;
    for (const fact of facts) {
      const width = this.#width;
      const column = (width - style.gap) / 2;
      const isShort = this.#natural(fact, size) <= column;
      if (half !== undefined && isShort && half === column) {
        this.#fact(fact, size, { x: column + style.gap, width: column });
        half = undefined;
        this.#y += inMillimetres(size * lineHeight);
        continue;
      }
      if (half !== undefined) this.#y += inMillimetres(size * lineHeight);
      const whole = this.#width;
      const shortNow = this.#natural(fact, size) <= (whole - style.gap) / 2;
      this.#fact(fact, size, { x: 0, width: shortNow ? (whole - style.gap) / 2 : whole });
      half = shortNow ? (whole - style.gap) / 2 : undefined;
      if (!shortNow) this.#y += inMillimetres(size * lineHeight);
    }
    if (half !== undefined) this.#y += inMillimetres(size * lineHeight);
  }

  #natural({ label, value, look }: LabelFact, size: number): number {
    const { measure } = this.#setting;
    return (
      measure(label, 'plain', labelSize(size)) +
      inMillimetres(size * 0.4) +
      measure(value, look, size)
    );
  }

  #fact(
    fact: LabelFact,
    size: number,
    { x, width }: { readonly x: number; readonly width: number },
  ): void {
    const { measure, style } = this.#setting;
    const baseline = this.#y + inMillimetres(size * baselineAt);
    const titled = measure(fact.label, 'plain', labelSize(size));
    this.#text(fact.label, { x, baseline, size: labelSize(size), face: 'plain', ink: 'grey' });
    const begin = titled + inMillimetres(size * 0.4);
    const [, smallest] = style.fact;
    const face = fact.look;
    const room = { width: width - begin, lines: 1, size, smallest, face };
    const fitted = fitText(fact.value, room, measure);
    const [line = ''] = fitted.lines;
    this.#text(line, { x: x + begin, baseline, size: fitted.size, face, ink: 'black' });
  }

  #text(
    text: string,
    place: Pick<LabelItem & { kind: 'text' }, 'x' | 'baseline' | 'size' | 'face' | 'ink'>,
  ): void {
    const width = this.#setting.measure(text, place.face, place.size);
    this.items.push({ kind: 'text', text, width, ...place });
  }
}

function labelSize(size: number): number {
  return size * 0.85;
}

function inMillimetres(points: number): number {
  return points * millimetresPerPoint;
}
