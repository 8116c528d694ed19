/** Words of the ledger. */
export const ledgerKk = {
  'rejections.VerificationStopped.why': 'Тексеру аяқталмай тоқтатылды.',
  'rejections.VerificationStopped.remedy': 'Қайта бастаңыз; ештеңе өзгерген жоқ.',
} as const;
