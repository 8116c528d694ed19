import { renderCertificate } from '../../main/core/documents/render-certificate.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
  toSet,
} from '../support/papers/certificate-fixture.ts';
import { barePdf } from './bare-pdfmake.ts';
import { figureOf, secondsOf } from './figure.ts';
import type { Figure } from './figure.ts';

const rounds = 5;
const lines = 1_000;

/** A certificate of 1,000 lines beside pdfmake with the same content, untagged, none embedded. */
export async function certificateBench(): Promise<readonly Figure[]> {
  const statement = statementFixture(
    Array.from({ length: lines }, (_, line) => lineFixture(line + 1)),
  );
  const file = certificateFixture(statement);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await secondsOf(() => renderCertificate(toSet(file))));
    bare.push(await secondsOf(() => barePdf(file)));
  }
  return [
    figureOf(
      'certificate of 1,000 lines, against bare pdfmake with the same content',
      'seconds',
      { ours, baseline: bare },
      { atMost: 1.5 },
    ),
  ];
}
