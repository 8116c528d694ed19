import { expect, test } from 'vitest';
import { contract } from '../../../shared/rpc/contract.ts';
import { proceduresEn } from '../../../shared/text/procedures/en.ts';

test('every procedure of the contract has words, for the record of refusals', () => {
  const named = new Set(Object.keys(proceduresEn));
  const silent = Object.keys(contract).filter((name) => !named.has(`procedures.${name}`));
  expect(silent).toEqual([]);
});
