/** Words of the ledger. */
export const ledgerRu = {
  'rejections.VerificationStopped.why': 'Проверка остановлена до завершения.',
  'rejections.VerificationStopped.remedy': 'Запустите её снова; ничего не изменилось.',
} as const;
