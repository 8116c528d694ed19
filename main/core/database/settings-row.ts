import { initialSettings } from '../../../shared/domain/access/settings.ts';
import type { Settings } from '../../../shared/domain/access/settings.ts';
import type { SqlReader } from './sql-value.ts';
import type { AccessTables } from './tables/access-tables.ts';

/** What the authority set last; the initial settings before the set-up. */
export function readSettings(reader: SqlReader): Settings {
  const row = reader.get<AccessTables['settings']>('SELECT * FROM settings');
  if (row === undefined) return initialSettings;
  const lines = (text: string) => JSON.parse(text) as readonly string[];
  return {
    idleMinutes: row.idle_minutes,
    dualApprovalValue: {
      minorUnits: row.dual_approval_minor_units,
      currency: row.dual_approval_currency,
    },
    massWarnPermille: row.mass_warn_permille,
    massBlockPermille: row.mass_block_permille,
    massSignificantPermille: row.mass_significant_permille,
    reconcileDays: row.reconcile_days,
    letterhead: {
      en: lines(row.letterhead_en),
      ru: lines(row.letterhead_ru),
      kk: lines(row.letterhead_kk),
    },
    contact: row.contact,
  };
}
