import { assessProfile } from '../../../../shared/domain/goods/assess-profile.ts';
import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler } from '../../rpc/handler.ts';
import { loadLot } from './load-lot.ts';

/** What stands against a lot where it stands now; offered by the storage area. */
export type JudgeWhereItStands = (reader: SqlReader, lotId: string) => readonly Finding[];

/** `lots.assessProfile`: the answer says what the new profile brings where the lot stands (SS-10). */
export function assessCommand(judge: JudgeWhereItStands): AnyCommandHandler {
  return defineCommand('lots.assessProfile', {
    handle: (call) => {
      const { input, tx } = call;
      const lot = loadLot(tx, input.lotId, call.who);
      if (!lot.ok) return lot;
      const decided = assessProfile(lot.value, input);
      if (!decided.ok) return decided;
      call.record(decided.value);
      const findings = judge(tx, input.lotId).map(({ code, rule, verdict, facts, provenance }) => ({
        code,
        rule,
        verdict,
        facts: { ...facts },
        source: provenance.source,
      }));
      return ok({ findings });
    },
  });
}
