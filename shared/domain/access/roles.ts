/** The four roles of PRODUCT section 1; everyone else is recorded, never a user. */
export const roles = ['storekeeper', 'supervisor', 'auditor', 'administrator'] as const;

export type Role = (typeof roles)[number];
