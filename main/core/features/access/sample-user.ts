import type { Role } from '../../../../shared/domain/access/roles.ts';

/** Somebody of the sample authority; the password is published on its sign-in page. */
export interface SampleUser {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
}
