/** Everything that can be wrong with a certificate file, and what a reader should know. */
export const certificateProblemCodes = [
  'FileTooLarge',
  'FileSealMissing',
  'FileChanged',
  'FileSealWrong',
  'FileSealKeyDiffers',
  'EmbeddedFileMissing',
  'EmbeddedFileAmbiguous',
  'EmbeddedFileUnreadable',
  'StatementUnreadable',
  'StatementInvalid',
  'StatementNotCanonical',
  'StatementHashDiffers',
  'LineNumbersWrong',
  'LineUnitsDiffer',
  'LineDoesNotBalance',
  'TotalDiffers',
  'TotalMassDiffers',
  'EventsOutOfOrder',
  'KeyDiffers',
  'CheckpointInvalid',
  'CheckpointDiffers',
  'IssueEventUnreadable',
  'IssuedStatementDiffers',
  'NumberDiffers',
  'EventIdDiffers',
  'EventNotInLedger',
  'CitedEventDiffers',
  'SealUnreadable',
  'SealWrong',
  'SealDiffers',
  'KeyNotTrusted',
  'CitedEventsNotInFile',
  'SampleAuthority',
  'Corrects',
] as const;

/** A code that states the fact; `certificateProblems.<code>` says it in words. */
export type CertificateProblemCode = (typeof certificateProblemCodes)[number];

/** One thing found in a certificate file: its code, and where or what. */
export interface CertificateProblem {
  readonly code: CertificateProblemCode;
  readonly detail: string;
}

/** Makes a problem or a remark. */
export function problem(code: CertificateProblemCode, detail = ''): CertificateProblem {
  return { code, detail };
}
