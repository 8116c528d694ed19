import { z } from 'zod';
import { command, query } from '../procedure.ts';
import {
  country,
  id,
  instant,
  line,
  locale,
  localizedName,
  note,
  nothing,
  page,
  pageOf,
  reason,
  role,
} from './fields.ts';

const login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,63}$/);
const newPassword = z.string().min(1).max(200);
const password = z.string().min(1).max(200);
const siteCode = z.string().regex(/^[A-Z]{2}[A-Z0-9]{1,3}$/);
const timeZone = z.string().min(1).max(64);
const theme = z.enum(['light', 'dark', 'auto']);

/** A role at one site, or at all sites (`siteId` null). */
export const assignment = z.object({ siteId: id.nullable(), role });

export const userView = z.object({
  id,
  login: z.string(),
  name: z.string(),
  position: z.string(),
  assignments: z.array(assignment),
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  lockedUntil: instant.nullable(),
  lastSignInAt: instant.nullable(),
});

const sessionView = z.object({
  state: z.enum(['signed-out', 'signed-in', 'locked', 'password-change-due']),
  user: z.object({ id, login: z.string(), name: z.string(), role }).nullable(),
  /** Where the person works; the page writes times as the clocks there show them. */
  site: z.object({ id, code: z.string(), name: localizedName, timeZone }).nullable(),
  /** Sites this person may work at. */
  sites: z.array(z.object({ id, code: z.string(), name: localizedName })),
  preferences: z.object({ locale, theme, sounds: z.boolean() }),
  idleMinutes: z.number(),
  authority: z.object({ name: localizedName, code: z.string() }).nullable(),
  sample: z.boolean(),
  /** Only in a sample authority: who can be tried, with the published password. */
  sampleUsers: z.array(
    z.object({ login: z.string(), password: z.string(), name: z.string(), role }),
  ),
  needsSetup: z.boolean(),
});

export const authorityInput = z.object({
  name: localizedName,
  code: z.string().regex(/^[A-Z0-9]{2,8}$/),
  country,
});
export const siteInput = z.object({
  code: siteCode,
  name: localizedName,
  country,
  place: line,
  timeZone,
});

export const settingsView = z.object({
  idleMinutes: z.number().int().min(1).max(240),
  /** Value above which two approve (DW-02), in minor units of the currency. */
  dualApprovalValue: z.object({ minorUnits: z.number(), currency: z.string() }),
  /** DW-08, in per mille of the mass: warn, block without a second approver, significant. */
  massWarnPermille: z.number().int().min(0).max(1000),
  massBlockPermille: z.number().int().min(0).max(1000),
  massSignificantPermille: z.number().int().min(0).max(1000),
  reconcileDays: z.number().int().min(1).max(365),
  /** Lines of the letterhead, per language. */
  letterhead: z.object({
    en: z.array(z.string().max(200)).max(6),
    ru: z.array(z.string().max(200)).max(6),
    kk: z.array(z.string().max(200)).max(6),
  }),
  contact: z.string().max(200),
});

export const accessContract = {
  'session.current': query({ input: nothing, output: sessionView, permission: 'public' }),
  'session.signIn': command({
    input: z.object({
      login,
      password,
      /** The language at the door: the person's, where they have never chosen one. */
      doorLocale: locale.optional(),
      /** What was pressed at the door: the person's from now on. */
      pressed: z.object({ locale: locale.optional(), theme: theme.optional() }).optional(),
    }),
    output: sessionView,
    permission: 'public',
    rejections: ['CredentialsWrong', 'UserLocked', 'UserInactive', 'SetupNeeded'],
  }),
  'session.signOut': command({ input: nothing, output: sessionView, permission: 'self' }),
  /** Says that a person is at the keyboard; anything else does not keep a session awake. */
  'session.touch': command({
    input: nothing,
    output: nothing,
    permission: 'self',
    audit: 'none',
  }),
  'session.lock': command({ input: nothing, output: sessionView, permission: 'self' }),
  'session.unlock': command({
    input: z.object({ password }),
    output: sessionView,
    permission: 'self',
    rejections: ['CredentialsWrong', 'UserLocked'],
  }),
  'session.chooseSite': command({
    input: z.object({ siteId: id }),
    output: sessionView,
    permission: 'self',
    rejections: ['SiteNotAssigned'],
  }),
  'session.setPreferences': command({
    input: z.object({
      locale: locale.optional(),
      theme: theme.optional(),
      sounds: z.boolean().optional(),
    }),
    output: sessionView,
    permission: 'self',
    audit: 'none',
  }),
  'session.changePassword': command({
    input: z.object({ password, newPassword }),
    output: sessionView,
    permission: 'self',
    rejections: ['CredentialsWrong', 'PasswordTooShort', 'PasswordTooCommon', 'PasswordUnchanged'],
  }),
  'setup.complete': command({
    input: z.object({
      authority: authorityInput,
      site: siteInput,
      administrator: z.object({ login, name: line, position: line, password: newPassword }),
      locale,
      theme: theme.optional(),
    }),
    output: sessionView,
    permission: 'public',
    rejections: ['AlreadySetUp', 'PasswordTooShort', 'PasswordTooCommon', 'TimeZoneUnknown'],
  }),
  'people.list': query({
    input: z.object({ search: z.string().max(100).optional(), ...page }),
    output: pageOf(userView),
    permission: 'people.read',
  }),
  'people.create': command({
    input: z.object({
      login,
      name: line,
      position: line,
      assignments: z.array(assignment).min(1).max(50),
      password: newPassword,
    }),
    output: z.object({ id }),
    permission: 'people.manage',
    rejections: [
      'LoginTaken',
      'PasswordTooShort',
      'PasswordTooCommon',
      'SiteUnknown',
      'AssignmentRepeated',
    ],
  }),
  'people.update': command({
    input: z.object({
      userId: id,
      name: line,
      position: line,
      assignments: z.array(assignment).min(1).max(50),
    }),
    output: nothing,
    permission: 'people.manage',
    rejections: ['UserUnknown', 'SiteUnknown', 'AssignmentRepeated', 'LastAdministrator'],
  }),
  'people.setActive': command({
    input: z.object({ userId: id, active: z.boolean(), reason }),
    output: nothing,
    permission: 'people.manage',
    rejections: ['UserUnknown', 'LastAdministrator', 'OwnAccount'],
  }),
  'people.resetPassword': command({
    input: z.object({ userId: id, password: newPassword }),
    output: nothing,
    permission: 'people.manage',
    rejections: ['UserUnknown', 'OwnPassword', 'PasswordTooShort', 'PasswordTooCommon'],
  }),
  'settings.get': query({ input: nothing, output: settingsView, permission: 'settings.read' }),
  'settings.update': command({
    input: settingsView.extend({ reason: note }),
    output: nothing,
    permission: 'settings.manage',
    rejections: ['ThresholdsOutOfOrder'],
  }),
} as const;
