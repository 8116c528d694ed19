import { expect, test } from 'vitest';
import { renderCertificate } from '../../../main/core/documents/render-certificate.ts';
import type { StatedLine } from '../../../shared/domain/certificate/stated-goods.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
  toSet,
} from '../../support/papers/certificate-fixture.ts';
import { elementsOf, pdfStructure, reference } from '../../support/papers/pdf-structure.ts';
import type { PdfElement } from '../../support/papers/pdf-structure.ts';
import type { PdfObjects } from '../../support/papers/pdf-objects.ts';

function structureOf(count: number, change: Partial<StatedLine> = {}) {
  const lines = Array.from({ length: count }, (_, index) => lineFixture(index + 1, change));
  return pdfStructure(renderCertificate(toSet(certificateFixture(statementFixture(lines)))));
}

/** Every page of the file, with its operators and the elements its marks name. */
function pagesOf(objects: PdfObjects) {
  const catalog = objects.said(reference(objects.end, 'Root')) ?? '';
  const tree = objects.said(reference(catalog, 'StructTreeRoot')) ?? '';
  const parents = objects.said(reference(tree, 'ParentTree')) ?? '';
  const pages = objects.numbers.filter((id) => /\/Type \/Page\n/.test(objects.said(id) ?? ''));
  return pages.map((id) => {
    const said = objects.said(id) ?? '';
    const key = /\/StructParents (\d+)/.exec(said)?.[1];
    const array = Number(new RegExp(`(?:\\[| )${key} (\\d+) 0 R`).exec(parents)?.[1]);
    const owners = [...(objects.said(array) ?? '').matchAll(/(\d+) 0 R/g)].map(([, one]) =>
      Number(one),
    );
    return {
      id,
      owners,
      operators: objects.content(reference(said, 'Contents')).toString('latin1'),
    };
  });
}

function everyElement(root: PdfElement): readonly PdfElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

test('every object stands where the table of the file says', () => {
  const { objects } = structureOf(40);
  const missing = objects.numbers.filter((id) => objects.said(id) === undefined);
  expect(objects.numbers.length).toBeGreaterThan(400);
  expect(missing).toEqual([]);
});

test('every mark on a page belongs to the element that names it, and to no other', () => {
  const { root, objects } = structureOf(40);
  const named = new Map<string, number>();
  for (const { id, marks } of everyElement(root)) {
    for (const mark of marks) {
      expect(named.has(mark)).toBe(false);
      named.set(mark, id);
    }
  }
  const pages = pagesOf(objects);
  expect(pages.length).toBeGreaterThan(4);
  for (const { id, owners, operators } of pages) {
    const marks = [...operators.matchAll(/\/MCID (\d+)>> BDC/g)].map(([, mark]) => Number(mark));
    expect(marks).toEqual(owners.map((_, mark) => mark));
    owners.forEach((owner, mark) => expect(named.get(`${id}/${mark}`)).toBe(owner));
  }
  const count = pages.reduce((sum, { owners }) => sum + owners.length, 0);
  expect(count).toBe(named.size);
});

test('nothing is drawn outside a mark: an element or an artifact', () => {
  for (const { operators } of pagesOf(structureOf(40).objects)) {
    let depth = 0;
    for (const line of operators.split('\n')) {
      if (/ BDC$|BMC$/.test(line)) depth += 1;
      if (line === 'EMC') depth -= 1;
      expect(depth === 0 || depth === 1).toBe(true);
      if (/T[jJ]$| S$|^f$/.test(line)) expect(depth).toBe(1);
    }
    expect(depth).toBe(0);
  }
});

test('CT-05 a table of many pages is one table: a head, each line once, the sums', () => {
  const { root } = structureOf(40);
  const [goods] = elementsOf(root, 'Table');
  const rows = goods?.children ?? [];
  expect(rows.map(({ type }) => type)).toEqual(Array.from({ length: 42 }, () => 'TR'));
  const [head, ...body] = rows.map(({ children }) => children);
  expect(head?.every(({ type, said }) => type === 'TH' && said.includes('/Scope/Column'))).toBe(
    true,
  );
  expect(body.every((cells) => cells.every(({ type }) => type === 'TD'))).toBe(true);
  expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
  expect(elementsOf(root, 'H2').length).toBeGreaterThan(4);
  expect(elementsOf(root, 'Figure')).toHaveLength(1);
});

test('a row taller than a page is one row, its cells marked on every page it takes', () => {
  const { root } = structureOf(3, { outcomeNote: 'melted and crushed twice '.repeat(700) });
  const [goods] = elementsOf(root, 'Table');
  const cells = (goods?.children ?? []).map(({ children }) => children[1]?.marks.length);
  expect(cells).toHaveLength(5);
  expect(cells.slice(1, 4).every((marks) => marks !== undefined && marks > 1)).toBe(true);
});
