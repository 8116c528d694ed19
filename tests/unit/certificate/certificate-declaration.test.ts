import { expect, test } from 'vitest';
import { certificateDeclaration } from '../../../shared/text/documents/certificate-declaration.ts';
import { lineFixture, statementFixture } from '../../support/papers/certificate-fixture.ts';

test('the declaration names what was destroyed, and no unit of which nothing was', () => {
  const some = (amount: number) => ({ amount, unit: 'GRM' });
  const back = lineFixture(2, {
    seized: some(20_000),
    sampled: some(0),
    transferred: some(0),
    released: some(0),
    destroyed: some(0),
    returnedToStock: some(20_000),
    difference: some(0),
    destroyedMassGrams: 0,
    outcome: 'refused',
  });
  const said = certificateDeclaration(statementFixture([lineFixture(1), back]), 'en');
  expect(said.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('destroyed, 4 500 000 pcs in all, on');
});

test('a method of two operations is named once, with both', () => {
  const [method] = statementFixture().methods;
  if (method === undefined) throw new Error('no method');
  const methods = [method, { ...method, operation: 'D10' }];
  const said = certificateDeclaration(statementFixture(undefined, { methods }), 'en');
  expect(said).toContain('Method: Incineration with energy recovery (R1, D10).');
});

test('CC-04 amounts of different units stand side by side and are not written as a sum', () => {
  const some = (amount: number) => ({ amount, unit: 'GRM' });
  const sacks = lineFixture(2, {
    seized: some(200_200),
    sampled: some(0),
    transferred: some(0),
    released: some(0),
    destroyed: some(150_150),
    returnedToStock: some(50_050),
    difference: some(0),
    destroyedMassGrams: 150_150,
    outcome: 'partlyDestroyed',
  });
  const statement = statementFixture([lineFixture(1), sacks]);
  const said = certificateDeclaration(statement, 'ru').replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(said).toContain('всего 4 500 000 шт., 150,15 кг; дата уничтожения');
});
