import type {
  AccessEvent,
  RecordedAssignment,
} from '../../../../shared/domain/access/access-events.ts';
import type { Settings } from '../../../../shared/domain/access/settings.ts';
import type { CommandRefused } from '../../../../shared/domain/ledger/audit-events.ts';
import { searchText } from '../../../../shared/kernel/search-text.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import { defineProjector, recordOnly } from '../../database/projector.ts';
import type { OperationalTable } from '../../database/projector-registry.ts';
import type { AccessTables } from '../../database/tables/access-tables.ts';

/** What access keeps beside the ledger. */
export const accessOperationalTables: readonly OperationalTable[] = [
  { name: 'credential', reason: 'Secrets of people: only their hashes are in the ledger.' },
  { name: 'preference', reason: 'How a person likes the program to look is no custody fact.' },
];

export const accessProjector = defineProjector<AccessEvent | CommandRefused>({
  area: 'access',
  tables: [
    { name: 'user_account', key: ['id'] },
    { name: 'user_assignment', key: ['user_id', 'site_id'] },
    { name: 'settings', key: ['id'] },
    { name: 'refusal', key: ['seq'] },
  ],
  on: {
    UserCreated: ({ at, data }, write) => {
      write.insert('user_account', {
        id: data.userId,
        login: data.login,
        name: data.name,
        position: data.position,
        search_text: foundBy(data),
        active: 1,
        must_change_password: data.mustChangePassword ? 1 : 0,
        last_sign_in_at: null,
        previous_sign_in_at: null,
        created_at: at,
      });
      insertAssignments(write, data.userId, data.assignments);
    },
    UserUpdated: ({ data }, write) => {
      const { name, position } = data;
      write.update(
        'user_account',
        { id: data.userId },
        { name, position, search_text: foundBy(data) },
      );
      for (const { user_id, site_id } of write.all('user_assignment', { user_id: data.userId })) {
        write.remove('user_assignment', { user_id, site_id });
      }
      insertAssignments(write, data.userId, data.assignments);
    },
    UserActivated: ({ data }, write) => {
      write.update('user_account', { id: data.userId }, { active: 1 });
    },
    UserDeactivated: ({ data }, write) => {
      write.update('user_account', { id: data.userId }, { active: 0 });
    },
    PasswordChanged: ({ data }, write) => {
      write.update('user_account', { id: data.userId }, { must_change_password: 0 });
    },
    PasswordReset: ({ data }, write) => {
      write.update('user_account', { id: data.userId }, { must_change_password: 1 });
    },
    SignedIn: ({ at, data }, write) => {
      const key = { id: data.userId };
      const before = write.get('user_account', key)?.last_sign_in_at ?? null;
      write.update('user_account', key, { last_sign_in_at: at, previous_sign_in_at: before });
    },
    UserLockedOut: recordOnly,
    SignedOut: recordOnly,
    SessionLocked: recordOnly,
    SessionUnlocked: recordOnly,
    SiteChosen: recordOnly,
    SettingsUpdated: ({ data }, write) => {
      write.upsert('settings', settingsRow(data.settings));
    },
    CommandRefused: ({ at, actor, site, data }, write, seq) => {
      write.insert('refusal', {
        seq,
        at,
        user_id: actor.kind === 'user' ? actor.userId : null,
        site_id: site,
        procedure: data.procedure,
      });
    },
  },
});

type Sought = Readonly<Record<'login' | 'name' | 'position', string>>;

function foundBy({ login, name, position }: Sought): string {
  return searchText(`${login} ${name} ${position}`);
}

function insertAssignments(
  write: ProjectionWriter,
  userId: string,
  assignments: readonly RecordedAssignment[],
): void {
  for (const { siteId, role } of assignments) {
    write.insert('user_assignment', { user_id: userId, site_id: siteId ?? '', role });
  }
}

function settingsRow(settings: Settings): AccessTables['settings'] {
  return {
    id: 1,
    idle_minutes: settings.idleMinutes,
    dual_approval_minor_units: settings.dualApprovalValue.minorUnits,
    dual_approval_currency: settings.dualApprovalValue.currency,
    mass_warn_permille: settings.massWarnPermille,
    mass_block_permille: settings.massBlockPermille,
    mass_significant_permille: settings.massSignificantPermille,
    reconcile_days: settings.reconcileDays,
    letterhead_en: JSON.stringify(settings.letterhead.en),
    letterhead_ru: JSON.stringify(settings.letterhead.ru),
    letterhead_kk: JSON.stringify(settings.letterhead.kk),
    contact: settings.contact,
  };
}
