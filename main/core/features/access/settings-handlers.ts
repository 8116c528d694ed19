import type { SettingsUpdated } from '../../../../shared/domain/access/access-events.ts';
import { decideSettings } from '../../../../shared/domain/access/settings.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { authorityWideProblems } from '../../database/administered-sites.ts';
import { readSettings } from '../../database/settings-row.ts';
import { defineCommand, defineQuery } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';

export const settingsQueries: FeatureHandlers['queries'] = {
  'settings.get': defineQuery('settings.get', ({ store }) => {
    const { letterhead, ...settings } = readSettings(store);
    const view: OutputOf<'settings.get'> = {
      ...settings,
      letterhead: { en: [...letterhead.en], ru: [...letterhead.ru], kk: [...letterhead.kk] },
    };
    return ok(view);
  }),
};

export const settingsCommands: FeatureHandlers['commands'] = {
  'settings.update': defineCommand('settings.update', {
    handle: (call) => {
      const denied = authorityWideProblems(call.tx, call.who);
      if (denied.length > 0) return fail(denied);
      const { reason, ...proposed } = call.input;
      const settings = decideSettings(proposed);
      if (!settings.ok) return settings;
      const before = readSettings(call.tx);
      const subjects = call.tx.all<{ id: string }>('SELECT id FROM authority').map(({ id }) => id);
      call.record(
        [
          fact<SettingsUpdated>('SettingsUpdated', subjects, {
            settings: settings.value,
            before,
          }),
        ],
        reason,
      );
      return ok({});
    },
  }),
};
