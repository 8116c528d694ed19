/** Why a value has no canonical form. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
  /** Where in the value, as a dotted path: `data.lines.2.massGrams`; empty for the whole. */
  readonly path: string;

  constructor(what: string, path: string) {
    super(path === '' ? what : `${what} at ${path}`);
    this.path = path;
  }
}

/**
 * The value as canonical JSON (RFC 8785): members sorted by UTF-16 code units, no spaces, numbers
 * as ECMAScript writes them. Equal values give equal text, so the text can be hashed.
 *
 * Takes plain data: objects, arrays, strings, finite numbers, booleans, null. Throws NotCanonical
 * for what JSON would lose or change silently: NaN, infinities, integers beyond 2^53−1, lone
 * surrogates, undefined members, holes in arrays, bigints, functions, symbols, class instances.
 */
export function canonicalJson(value: unknown): string {
  return write(value, []);
}

/** Steps from the whole to the value being written; joined only when something is refused. */
type Path = (string | number)[];

function write(value: unknown, path: Path): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, path);
    case 'number':
      return writeNumber(value, path);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value, path) : writeObject(value, path);
    default:
      throw refusal(`${typeof value} has no JSON form`, path);
  }
}

/** Printable ASCII that JSON writes as it is: nearly every name and most texts. */
const verbatim = /^[ !#-[\]-~]*$/;

function writeString(text: string, path: Path): string {
  if (verbatim.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw refusal('lone surrogate', path);
  return JSON.stringify(text);
}

function writeNumber(value: number, path: Path): string {
  if (!Number.isFinite(value)) throw refusal(`${value} has no JSON form`, path);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw refusal('integer beyond 2^53-1', path);
  }
  // Minus zero becomes 0, as RFC 8785 section 3.2.2.3 asks.
  return String(value);
}

function writeArray(items: readonly unknown[], path: Path): string {
  let text = '[';
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ',';
    path.push(index);
    text += write(items[index], path);
    path.pop();
  }
  return `${text}]`;
}

function writeObject(value: object, path: Path): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw refusal('not plain data', path);
  }
  let text = '{';
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of sortNames(Object.keys(members))) {
    if (text.length > 1) text += ',';
    path.push(name);
    text += `${writeString(name, path)}:${write(members[name], path)}`;
    path.pop();
  }
  return `${text}}`;
}

/**
 * Sorts by UTF-16 code units, as RFC 8785 asks and as `<` compares. Few names, often in
 * order already: insertion beats the general sort by a factor on every event.
 */
function sortNames(names: string[]): readonly string[] {
  if (names.length > 32) return names.toSorted();
  for (let end = 1; end < names.length; end += 1) {
    const name = names[end] ?? '';
    let place = end;
    for (; place > 0; place -= 1) {
      const before = names[place - 1] ?? '';
      if (before <= name) break;
      names[place] = before;
    }
    names[place] = name;
  }
  return names;
}

function refusal(what: string, path: Path): NotCanonical {
  return new NotCanonical(what, path.join('.'));
}
