import { expect, test } from 'vitest';
import { certificateModel } from '../../../main/core/documents/certificate/certificate-model.ts';
import type { Block } from '../../../main/core/documents/document-model.ts';
import { blockContent } from '../../../main/core/documents/pdf/block-content.ts';
import { groupsOf } from '../../../main/core/documents/pdf/block-group.ts';
import { closest, roomy } from '../../../main/core/documents/pdf/density.ts';
import { faceBlocks, faceDensity } from '../../../main/core/documents/pdf/face-density.ts';
import { layOut } from '../../../main/core/documents/pdf/lay-out.ts';
import { documentToMeasure } from '../../../main/core/documents/pdf/legible-document.ts';
import { margins } from '../../../main/core/documents/pdf/printable-document.ts';
import { documentStructure } from '../../../main/core/documents/pdf/structure-node.ts';
import type { CertificateStatement } from '../../../shared/domain/certificate/certificate-statement.ts';
import type { DocumentLanguage } from '../../../shared/domain/certificate/statement-values.ts';
import { certificateFixture, statementFixture } from '../../support/papers/certificate-fixture.ts';

const everyLanguage: readonly DocumentLanguage[] = ['en', 'ru', 'kk'];

/** The statement signed by so many people: one approver, one issuer, the rest were there. */
function signedBy(people: number, language: DocumentLanguage): CertificateStatement {
  const statement = statementFixture();
  const [operator, witness] = statement.people;
  if (operator === undefined || witness === undefined) throw new Error('nobody was there');
  const member = {
    ...witness,
    role: 'member' as const,
    outside: true,
    person: {
      ...witness.person,
      name: 'Константин Александрович Преображенский',
      position: 'Главный специалист-эксперт',
      organisation: 'Департамент экологии по области Абай',
    },
  };
  const rest = Array.from({ length: people - 3 }, () => member);
  const others = everyLanguage.filter((other) => other !== language);
  return { ...statement, languages: [language, ...others], people: [operator, ...rest] };
}

function faceOf(people: number, language: DocumentLanguage) {
  const { blocks } = certificateModel(certificateFixture(signedBy(people, language)));
  const density = faceDensity(blocks, language, margins);
  const document = documentToMeasure();
  const place = { root: documentStructure(language), language, density };
  const content = faceBlocks(blocks).map((block) => blockContent(block, place));
  return { density, pages: layOut(document, { margins, content }).length };
}

test.each(everyLanguage)(
  'the face led by %s holds seal and signatures of ten people',
  (language) => {
    for (const people of [3, 8, 10]) expect(faceOf(people, language).pages).toBe(1);
  },
);

test('a face of few people is set as we like it; a large commission goes on overleaf', () => {
  expect(faceOf(4, 'en')).toEqual({ density: roomy, pages: 1 });
  expect(faceOf(40, 'ru')).toMatchObject({ density: closest });
  expect(faceOf(40, 'ru').pages).toBeGreaterThan(1);
});

test('a heading stays with what it heads, and a note with its table', () => {
  const { blocks } = certificateModel(certificateFixture());
  const kinds = groupsOf(blocks).map((group) => group.map(({ kind }) => kind).join(' '));
  expect(kinds).not.toContain('heading');
  expect(kinds).not.toContain('note');
  expect(kinds).toContain('heading table note');
  expect(kinds.at(-1)).toBe('heading note facts');
});

test('a long list of facts keeps its heading with the first of them', () => {
  const words = { lead: 'Present', also: [] };
  const items = Array.from({ length: 25 }, () => ({ label: words, value: 'One', wide: false }));
  const blocks: readonly Block[] = [
    { kind: 'heading', text: words },
    { kind: 'facts', items },
  ];
  const [first, second] = groupsOf(blocks);
  expect(first?.map(({ kind }) => kind)).toEqual(['heading', 'facts']);
  expect(second).toEqual([{ kind: 'facts', items: items.slice(8) }]);
});

test('a number stays with its sign, a reference with its mark', () => {
  const statement = statementFixture();
  const [method] = statement.methods;
  if (method === undefined) throw new Error('no method');
  const named = { ...method, name: { ...method.name, ru: 'Сжигание, от 850 °C' } };
  const model = certificateModel(certificateFixture({ ...statement, methods: [named] }));
  expect(JSON.stringify(model)).toContain('от 850\u00a0°C');
  expect(JSON.stringify(model)).toContain('№\u00a02-417/2025');
});
