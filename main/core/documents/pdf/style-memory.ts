import { StyleContextStack } from './pdfmake-parts.ts';

type Style = Readonly<Record<string, unknown>>;

/**
 * Pdfmake's stack of styles, remembering what each level comes to. The layout asks some twenty
 * properties of every word, up a stack of eight levels or more. What lies below the top does not
 * change while something lies on it, so its answers are kept. Knows no named styles: our
 * documents have none.
 */
export class StyleMemory extends StyleContextStack {
  readonly #styles: Style[];
  /** For each level, what it and everything below it say of a property asked before. */
  readonly #answers: (Map<string, unknown> | undefined)[];

  constructor(
    defaultStyle: Style,
    styles: readonly Style[] = [],
    answers: readonly (Map<string, unknown> | undefined)[] = [],
  ) {
    super({}, defaultStyle);
    this.#styles = [...styles];
    this.#answers = [...answers];
  }

  override clone(): StyleMemory {
    return new StyleMemory(this.defaultStyle, this.#styles, this.#answers);
  }

  override push(style: Style): void {
    this.#styles.push(style);
  }

  override pop(levels = 1): void {
    this.#styles.length -= levels;
    if (this.#answers.length > this.#styles.length) this.#answers.length = this.#styles.length;
  }

  override auto<T>(style: Style, act: () => T): T {
    this.push(style);
    const result = act();
    this.pop();
    return result;
  }

  override getProperty(property: string): unknown {
    const top = this.#styles.length - 1;
    return this.#styles[top]?.[property] ?? this.#below(top - 1, property);
  }

  #below(level: number, property: string): unknown {
    if (level < 0) return this.defaultStyle[property];
    const answers = (this.#answers[level] ??= new Map<string, unknown>());
    if (answers.has(property)) return answers.get(property);
    const found = this.#styles[level]?.[property] ?? this.#below(level - 1, property);
    answers.set(property, found);
    return found;
  }
}
