import type { SampleUser } from '../features/access/sample-user.ts';

/** Published on the sign-in page of a sample authority; nothing real is ever kept there. */
const password = 'sample-impound-26';

export interface SamplePerson extends SampleUser {
  readonly position: string;
}

/** Invented people: enough that no rule of four eyes has to be bent. */
export const samplePeople = {
  administrator: person('admin', 'Dana Ermekova', 'administrator', 'System administrator'),
  storekeeper: person('store', 'Arman Seitkali', 'storekeeper', 'Senior storekeeper'),
  secondStorekeeper: person('store2', 'Olga Vetrova', 'storekeeper', 'Storekeeper'),
  requester: person('supervisor', 'Madina Baikenova', 'supervisor', 'Head of the disposal unit'),
  approver: person('approver', 'Timur Akhanov', 'supervisor', 'Deputy head of customs'),
  secondApprover: person('approver2', 'Svetlana Orlova', 'supervisor', 'Chief of control'),
  auditor: person('auditor', 'Nurlan Zhakupov', 'auditor', 'Internal auditor'),
} as const satisfies Record<string, SamplePerson>;

/** Who can be tried, in the order of the work. */
export const sampleUsers: readonly SampleUser[] = [
  samplePeople.storekeeper,
  samplePeople.secondStorekeeper,
  samplePeople.requester,
  samplePeople.approver,
  samplePeople.secondApprover,
  samplePeople.auditor,
  samplePeople.administrator,
].map(({ login, name, role }) => ({ login, password, name, role }));

function person(
  login: string,
  name: string,
  role: SampleUser['role'],
  position: string,
): SamplePerson {
  return { login, password, name, role, position };
}
