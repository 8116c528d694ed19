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
  return write(value, '');
}

function write(value: unknown, path: string): string {
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
      throw new NotCanonical(`${typeof value} has no JSON form`, path);
  }
}

function writeString(text: string, path: string): string {
  if (!text.isWellFormed()) throw new NotCanonical('lone surrogate', path);
  return JSON.stringify(text);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new NotCanonical(`${value} has no JSON form`, path);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new NotCanonical('integer beyond 2^53-1', path);
  }
  // Minus zero becomes 0, as RFC 8785 section 3.2.2.3 asks.
  return String(value);
}

function writeArray(items: readonly unknown[], path: string): string {
  let text = '[';
  for (let index = 0; index < items.length; index += 1) {
    if (index > 0) text += ',';
    text += write(items[index], join(path, String(index)));
  }
  return `${text}]`;
}

function writeObject(value: object, path: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical('not plain data', path);
  }
  let text = '{';
  const members = value as Readonly<Record<string, unknown>>;
  // Sorting without a comparator orders by UTF-16 code units, which is what RFC 8785 asks.
  for (const name of Object.keys(members).sort()) {
    if (text.length > 1) text += ',';
    const inner = join(path, name);
    text += `${writeString(name, inner)}:${write(members[name], inner)}`;
  }
  return `${text}}`;
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}.${step}`;
}
