/** Words of the rules of disposition, in English. */
export const dispositionRulesEn = {
  'rejections.MethodProhibited.why':
    '“{{method}}” is prohibited for the goods “{{category}}”. {{methodReason}}',
  'rejections.MethodProhibited.remedy':
    'Choose a lawful method, or take the goods that forbid it out of the order.',
  'rejections.MethodNotApplicable.why':
    '“{{method}}” makes no sense for the goods “{{category}}”. {{methodReason}}',
  'rejections.MethodNotApplicable.remedy':
    'Choose another method, or order those goods separately.',
  'rejections.MethodNoDestruction.why': '“{{method}}” does not destroy goods.',
  'rejections.MethodNoDestruction.remedy':
    'Choose a method of destruction; giving goods away is an answer to their review.',
  'rejections.ConditionNotConfirmed.why':
    '“{{method}}” is lawful for the goods “{{category}}” only under a condition that nobody has confirmed. {{methodReason}}',
  'rejections.ConditionNotConfirmed.remedy':
    'Read the condition and confirm it, or choose another method.',
  'rejections.CompositionUnknown.why': 'Nobody knows yet what the goods are made of.',
  'rejections.CompositionUnknown.remedy': 'Sort or analyse the goods and give each its category.',
  'rejections.OrderWithoutGoods.why': 'The order names no goods.',
  'rejections.OrderWithoutGoods.remedy': 'Add at least one lot.',
  'rejections.BasisMissing.why': 'The disposal has no legal basis.',
  'rejections.BasisMissing.remedy': 'Name the basis and its document.',
  'rejections.DebrandingProofMissing.why':
    'There is no proof that every mark is gone from {{lot}}.',
  'rejections.DebrandingProofMissing.remedy':
    'File the proof; taking the mark off alone is not enough.',
  'rejections.NoResaleUndertakingMissing.why':
    'The receiver of {{lot}} has not undertaken not to resell it.',
  'rejections.NoResaleUndertakingMissing.remedy': 'File the signed undertaking.',
  'rejections.RightHolderConsentMissing.why': 'The right holder has not consented for {{lot}}.',
  'rejections.RightHolderConsentMissing.remedy': 'File the consent, or choose another answer.',
  'reviewAnswer.hold': 'Hold',
  'reviewAnswer.release': 'Release',
  'reviewAnswer.transfer': 'Transfer',
  'reviewAnswer.donate': 'Donate',
  'reviewAnswer.recycle': 'Recycle',
  'reviewAnswer.destroy': 'Destroy',
  'basisKind.court-order': 'Final court order',
  'basisKind.administrative-decision': 'Administrative decision',
  'basisKind.abandonment': 'Abandonment to the State',
  'basisKind.consent': 'Consent',
  'basisKind.deemed-consent': 'Deemed consent',
  'basisKind.storage-term-expired': 'Storage term expired',
  'basisKind.urgent-hazard': 'Urgent hazard',
};
