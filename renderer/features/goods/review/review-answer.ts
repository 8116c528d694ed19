import type { InputOf } from '../../../../shared/rpc/contract.ts';

type ReviewInput = InputOf<'lots.answerReview'>;

export const answers = ['hold', 'release', 'transfer', 'donate', 'recycle', 'destroy'] as const;

export const basisKinds = [
  'court-order',
  'administrative-decision',
  'abandonment',
  'consent',
  'deemed-consent',
  'storage-term-expired',
  'urgent-hazard',
] as const;

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
  const answer = answers.find((each) => each === values.answer) ?? 'hold';
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
