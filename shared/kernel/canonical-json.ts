/** Why a value has no canonical form. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
  /** Where in the value, as a dotted path: `data.lines.2.massGrams`; empty for the whole. */
  readonly path: string;

  constructor(what: string, path = '') {
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
  try {
    return write(value);
  } catch (error) {
    if (!(error instanceof NotCanonical)) throw error;
    throw new NotCanonical(error.message, refusedAt(value).join('.'));
  }
}

function write(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      return writeNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value) : writeObject(value);
    default:
      throw new NotCanonical(`${typeof value} has no JSON form`);
  }
}

/** Printable ASCII that JSON writes as it is: nearly every name and most texts. */
const verbatim = /^[ !#-[\]-~]*$/;

function writeString(text: string): string {
  if (verbatim.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new NotCanonical('lone surrogate');
  return JSON.stringify(text);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new NotCanonical(`${value} has no JSON form`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new NotCanonical('integer beyond 2^53-1');
  }
  // Minus zero becomes 0, as RFC 8785 section 3.2.2.3 asks.
  return String(value);
}

function writeArray(items: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ',';
    text += write(items[index]);
  }
  return `${text}]`;
}

function writeObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical('not plain data');
  }
  let text = '{';
  const members = value as Readonly<Record<string, unknown>>;
  for (const name of sortNames(Object.keys(members))) {
    if (text.length > 1) text += ',';
    text += writeName(name) + write(members[name]);
  }
  return `${text}}`;
}

const writtenNames = new Map<string, string>();
const namesLimit = 10_000;

/** Names come again with every event; what was written for one is kept. */
function writeName(name: string): string {
  const known = writtenNames.get(name);
  if (known !== undefined) return known;
  const written = `${writeString(name)}:`;
  if (writtenNames.size < namesLimit) writtenNames.set(name, written);
  return written;
}

/** The steps to the first part that has no canonical form, found by trying each part. */
function refusedAt(value: unknown): readonly (string | number)[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value)
    ? Array.from(value, (item: unknown, index) => [index, item] as const)
    : sortNames(Object.keys(value)).map((name) => [name, Reflect.get(value, name)] as const);
  const refused = parts.find(([step, part]) => !isCanonical(step) || !isCanonical(part));
  if (refused === undefined) return [];
  const [step, part] = refused;
  return isCanonical(step) ? [step, ...refusedAt(part)] : [step];
}

function isCanonical(value: unknown): boolean {
  try {
    write(value);
    return true;
  } catch {
    return false;
  }
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
