import { expect, test } from 'vitest';
import { returnedToStep } from '../../../renderer/features/runs/step/use-signing.ts';

const fields = ['vehicle', 'finding'];

test('what is wrong with a signature, or with no field at all, stays with the signature', () => {
  const wrong = [
    { code: 'CredentialsWrong', field: 'signature.password' },
    { code: 'ApproverHandlesGoods', field: 'secondPerson' },
    { code: 'OrderChanged', field: 'version' },
    { code: 'ApprovalVoid' },
  ];
  expect(returnedToStep(wrong, fields)).toEqual([]);
});

test('a field of the step takes back all but what is said of the signatures', () => {
  const finding = { code: 'FindingMissing', field: 'finding' };
  const general = { code: 'LossOfIdentityFailed' };
  const signer = { code: 'SignerCarriedOut', field: 'secondApprover' };
  expect(returnedToStep([signer, general, finding], fields)).toEqual([general, finding]);
});

test('a field of the step may begin like one of a signature', () => {
  const named = { code: 'InputMissing', field: 'signatureBook' };
  expect(returnedToStep([named], ['signatureBook'])).toEqual([named]);
});
