import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { RecordedAssignment } from './access-events.ts';
import type { Role } from './roles.ts';

/** A role at one site, or at all sites (`siteId` null). */
export interface Assignment {
  readonly siteId: string | null;
  readonly role: Role;
}

/**
 * Checks proposed assignments and adds the code of each site. `codeOf` gives the code of an
 * existing site. Gives the problems beside the field. Rejections: `AssignmentRepeated` (AC-01:
 * exactly one role at a site), `SiteUnknown`.
 */
export function assignmentProblems(
  assignments: readonly Assignment[],
  codeOf: (siteId: string) => string | undefined,
): readonly Rejection[] {
  const seen = new Set<string | null>();
  return assignments.flatMap(({ siteId }, index) => {
    const field = `assignments.${index}.siteId`;
    const code = siteId === null ? '' : codeOf(siteId);
    if (code === undefined) return [reject('SiteUnknown', undefined, undefined, field)];
    if (seen.has(siteId)) {
      return [reject('AssignmentRepeated', 'AC-01', { siteCode: code }, field)];
    }
    seen.add(siteId);
    return [];
  });
}

/** The assignments as an event keeps them. */
export function recordedAssignments(
  assignments: readonly Assignment[],
  codeOf: (siteId: string) => string | undefined,
): readonly RecordedAssignment[] {
  return assignments.map(({ siteId, role }) => ({
    siteId,
    siteCode: siteId === null ? null : (codeOf(siteId) ?? null),
    role,
  }));
}
