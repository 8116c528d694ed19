/** The password of who is signed in, as a form of a dialog holds it; no draft keeps it. */
export const emptySignature = { 'signature.password': '' } as const;

/** The second person at the same desk. */
export const emptySecondPerson = {
  'secondPerson.login': '',
  'secondPerson.password': '',
} as const;

/** What a command takes as the signature of who is signed in (AC-04). */
export function signatureOf(values: Readonly<Record<keyof typeof emptySignature, string>>): {
  readonly password: string;
} {
  return { password: values['signature.password'] };
}

/** What a command takes as the signature of the second person (DW-05). */
export function secondPersonOf(values: Readonly<Record<keyof typeof emptySecondPerson, string>>): {
  readonly login: string;
  readonly password: string;
} {
  return {
    login: values['secondPerson.login'].trim(),
    password: values['secondPerson.password'],
  };
}

/** Whether a field of a command belongs to who signs it, not to what is signed. */
export function isOfSignature(field: string): boolean {
  return /^(signature|secondPerson|secondApprover)(\.|$)/.test(field);
}
