/** One thing found in a certificate file: a code that states the fact, and where or what. */
export interface CertificateProblem {
  readonly code: string;
  readonly detail: string;
}

/** Makes a problem or a remark. */
export function problem(code: string, detail = ''): CertificateProblem {
  return { code, detail };
}
