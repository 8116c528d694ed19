import { expect, test } from 'vitest';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { renderCertificate } from '../../../main/core/documents/render-certificate.ts';
import { certificateFixture, toSet } from '../../support/papers/certificate-fixture.ts';
import { pdfObjects } from '../../support/papers/pdf-objects.ts';

/** Where the rules of every page end at the right, in points: `x y m x y l`. */
function rightEnds(pdf: Uint8Array): readonly number[] {
  const objects = pdfObjects(pdf);
  const pages = objects.numbers.filter((id) => /\/Type \/Page\b/.test(objects.said(id) ?? ''));
  return pages.flatMap((id) => {
    const contents = /\/Contents (\d+) 0 R/.exec(objects.said(id) ?? '')?.[1];
    const drawn = objects.content(Number(contents)).toString('latin1');
    const lines = drawn.matchAll(/^[\d.]+ [\d.]+ m\n([\d.]+) [\d.]+ l$/gm);
    return [...lines].map(([, right]) => Number(right));
  });
}

/** With a ledger whose name is as long as those of real homes. */
function longNamed(file: CertificateFile): CertificateFile {
  const origin = 'impound/ledger/01a201d3-193a-70d6-8359-78c9c82bcea2';
  const verifierKey = `${origin}+0bde03a5+AQR8pIBoePuHbAhHqBdTWkei0tSSQQg2W+v4rDkfcKf5`;
  return { ...file, proof: { ...file.proof, origin, verifierKey } };
}

test('CT-02 no rule of a certificate runs past its margin, however long the name of the ledger', () => {
  const ends = rightEnds(renderCertificate(toSet(longNamed(certificateFixture()))));
  expect(ends.length).toBeGreaterThan(50);
  // A4 is 595.28 points wide; 46 stay free at each side.
  expect(Math.max(...ends)).toBeLessThanOrEqual(595.28 - 45);
});
