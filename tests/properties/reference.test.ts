import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  checkCharacter,
  formatReference,
  parseReference,
  referenceKinds,
} from '../../shared/kernel/reference.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const parts = fc.record({
  kind: fc.constantFrom(...referenceKinds),
  site: fc.stringMatching(/^[A-Z][A-Z0-9]{1,7}$/),
  year: fc.integer({ min: 0, max: 99 }),
  serial: fc.integer({ min: 1, max: 999_999_999 }),
});

describe('references', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(parts, (reference) => {
        const written = formatReference(reference);
        expect(parseReference(written)).toEqual({ ok: true, value: reference });
        expect(parseReference(` ${written.toLowerCase()} `)).toEqual({
          ok: true,
          value: reference,
        });
      }),
    );
  });

  it('show every single wrong character', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat({ max: 34 }), (reference, place, shift) => {
        const written = formatReference(reference);
        const spots = [...written].flatMap((mark, index) => (mark === '-' ? [] : [index]));
        const at = spots[place % spots.length] ?? 0;
        const value = alphabet.indexOf(written.charAt(at));
        const wrong = alphabet.charAt((value + 1 + shift) % 36);
        const misread = written.slice(0, at) + wrong + written.slice(at + 1);
        expect(parseReference(misread).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('show every swap of neighbours but the blind spot of ISO 7064 itself', () => {
    // MOD 37,36 cannot tell a swap where the running sum is 18 one way and 19 the other:
    // neighbours of the alphabet in one of 36 states, 1 swap in 630.
    let swaps = 0;
    const unseen: string[] = [];
    for (const first of alphabet) {
      for (const a of alphabet) {
        for (const b of alphabet) {
          if (a >= b) continue;
          swaps += 1;
          if (checkCharacter(first + a + b) === checkCharacter(first + b + a)) {
            unseen.push(a + b);
          }
        }
      }
    }
    expect(unseen.length * 630).toBeLessThanOrEqual(swaps + 630);
    for (const [a = '', b = ''] of unseen) {
      const distance = (alphabet.indexOf(b) - alphabet.indexOf(a) + 36) % 36;
      expect([1, 35]).toContain(distance);
    }
  });
});
