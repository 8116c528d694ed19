import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import { certificateModel } from '../../main/core/documents/certificate/certificate-model.ts';
import { pdfFonts } from '../../main/core/documents/pdf/pdf-fonts.ts';
import { printableDocument } from '../../main/core/documents/pdf/printable-document.ts';
import { renderCertificate } from '../../main/core/documents/render-certificate.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
} from '../support/certificate-fixture.ts';
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
  pdfmake.setFonts(pdfFonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await secondsOf(() => renderCertificate(file)));
    const embedded = { name: 'none', mediaType: 'application/json', description: '' };
    const { content, margins } = printableDocument(certificateModel(file), {
      ...embedded,
      bytes: new Uint8Array(),
    });
    const definition = {
      content: [...content] as Content[],
      pageMargins: [...margins] as [number, number, number, number],
      defaultStyle: { font: 'Roboto', fontSize: 8.5, lineHeight: 1.18, color: '#1c2126' },
    };
    bare.push(await secondsOf(() => pdfmake.createPdf(definition).getBuffer()));
  }
  const measured = { ours, baseline: bare };
  return [
    figureOf(
      'certificate of 1,000 lines, against bare pdfmake with the same content',
      'seconds',
      measured,
      {
        atMost: 1.5,
      },
    ),
  ];
}
