import { basisKinds } from '../../../../shared/domain/disposition/basis-kinds.ts';
import { reviewAnswers } from '../../../../shared/domain/goods/answer-review.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';

type ReviewInput = InputOf<'lots.answerReview'>;

/** The fields of every answer together; each answer sends its own. */
export const emptyReview = {
  answer: 'hold',
  nextReview: '',
  'basis.kind': 'court-order',
  'basis.documentNumber': '',
  'basis.documentDate': '',
  'basis.issuedBy': '',
  recipient: '',
  sampleWaiver: '',
  debrandingProof: '',
  noResaleUndertaking: '',
  rightHolderConsent: '',
  reason: '',
};

export type ReviewValues = Readonly<Record<keyof typeof emptyReview, string>>;

/** The answer as the contract takes it: the documents it needs, nothing else (DR-02, DR-04). */
export function reviewInput(lotId: string, values: ReviewValues): ReviewInput {
  const answer = reviewAnswers.find((each) => each === values.answer) ?? 'hold';
  const { reason, recipient } = values;
  if (answer === 'hold') return { answer, lotId, nextReview: values.nextReview, reason };
  const basis = {
    kind: basisKinds.find((kind) => kind === values['basis.kind']) ?? 'court-order',
    documentNumber: values['basis.documentNumber'],
    documentDate: values['basis.documentDate'],
    issuedBy: values['basis.issuedBy'],
  };
  if (answer === 'destroy') {
    const waiver = values.sampleWaiver.trim();
    return { answer, lotId, basis, sampleWaiver: waiver === '' ? null : waiver, reason };
  }
  if (answer === 'donate') {
    const { debrandingProof, noResaleUndertaking, rightHolderConsent } = values;
    const documents = { debrandingProof, noResaleUndertaking, rightHolderConsent };
    return { answer, lotId, basis, recipient, ...documents, reason };
  }
  return { answer, lotId, basis, recipient, reason };
}
