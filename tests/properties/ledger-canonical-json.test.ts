import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, NotCanonical } from '../../shared/kernel/canonical-json.ts';

/** Values that JSON can carry, without what we refuse. */
const { value: plain } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => !Number.isInteger(x)),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
}));

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  const reversed = Object.entries(value).toReversed();
  return Object.fromEntries(reversed.map(([name, inner]) => [name, shuffled(inner)]));
}

describe('L-3 canonical JSON (RFC 8785)', () => {
  it('L-3 reads back as the same value and writes back as the same text', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('L-3 does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('L-3 sorts by UTF-16 code units, as the example of RFC 8785 section 3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it('L-3 writes numbers and strings as the example of RFC 8785 section 3.2.2', () => {
    const value = {
      numbers: [4.5, 2e-3, 1e-27, -0, 333333333.3333333],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
    };
    expect(canonicalJson(value)).toBe(
      '{"numbers":[4.5,0.002,1e-27,0,333333333.3333333],' +
        '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it.each([
    ['NaN', { a: Number.NaN }, 'a'],
    ['infinity', [1, Number.POSITIVE_INFINITY], '1'],
    ['an integer beyond 2^53-1', { lines: [{ pieces: 2 ** 53 }] }, 'lines.0.pieces'],
    ['a negative integer beyond it', { a: -(2 ** 53) }, 'a'],
    ['an undefined member', { a: undefined }, 'a'],
    ['a hole', Array(2), '0'],
    ['a lone surrogate', { a: '\ud800' }, 'a'],
    ['a lone surrogate in a name', { '\udc00': 1 }, '\udc00'],
    ['a lone surrogate in a name, before its value', { '\udc00': { a: Number.NaN } }, '\udc00'],
    ['a bigint', { a: 1n }, 'a'],
    ['a function', { a: () => 1 }, 'a'],
    ['a date', { a: new Date(0) }, 'a'],
    ['a map', { a: new Map() }, 'a'],
    ['nothing at all', undefined, ''],
  ])('L-3 refuses %s and says where', (_what, value, path) => {
    const refusal = (() => {
      try {
        return canonicalJson(value);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(NotCanonical);
    expect(refusal).toMatchObject({ path });
  });
});
