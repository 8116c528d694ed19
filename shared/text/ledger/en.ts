/** Words of the ledger. */
export const ledgerEn = {
  'rejections.VerificationStopped.why': 'The verification was stopped before its end.',
  'rejections.VerificationStopped.remedy': 'Start it again; nothing was changed.',
} as const;
