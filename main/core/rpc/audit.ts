import type { EventActor } from '../../../shared/domain/ledger/recorded-event.ts';
import { isUuid } from '../../../shared/kernel/ids.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import type { ProcedureName } from '../../../shared/rpc/contract.ts';
import type { Fact } from '../ledger/ledger.ts';
import type { Rejections, Who } from './handler.ts';
import type { RoutedCall, RouterParts } from './router.ts';

const refusalsKept = 20;

/** Who asked for what, as far as it is known when a call is refused. */
export interface RefusedCall {
  readonly connection: string;
  readonly procedure: ProcedureName;
  readonly who: Who | null;
  readonly now: string;
}

/**
 * Records a refusal in the ledger (AC-05) with a transaction of its own, after the command's was
 * rolled back. A wrong role is recorded for every procedure; the rest as the contract says.
 */
export async function auditRefusal(
  parts: RouterParts,
  call: RefusedCall,
  rejections: Rejections,
  input?: unknown,
): Promise<void> {
  const wrongRole = rejections.some((rejection) => rejection.code === 'NotPermitted');
  if (contract[call.procedure].audit === 'none' && !wrongRole) return;
  const kept = rejections.slice(0, refusalsKept);
  const refusals = kept.map(({ rule, code }) => (rule === undefined ? code : `${rule} ${code}`));
  const facts = kept.map((rejection) => rejection.facts ?? {});
  await recordAlone(parts, call, {
    type: 'CommandRefused',
    version: 2,
    subjects: idsIn(input),
    data: { procedure: call.procedure, refusals, facts },
  });
}

/** Records that records were taken out, where the contract says `access`. */
export async function auditQuery(parts: RouterParts, call: RoutedCall): Promise<void> {
  if (contract[call.procedure].audit !== 'access') return;
  await recordAlone(parts, call, {
    type: 'RecordsTakenOut',
    version: 1,
    subjects: idsIn(call.input),
    data: { procedure: call.procedure },
  });
}

async function recordAlone(parts: RouterParts, call: RefusedCall, fact: Fact): Promise<void> {
  const actor: EventActor =
    call.who === null
      ? { kind: 'program' }
      : { kind: 'user', userId: call.who.userId, name: call.who.name, role: call.who.role };
  await parts.writer.run((tx) => {
    const context = {
      at: call.now,
      actor,
      site: call.who?.siteId ?? null,
      station: parts.station,
      command: { id: parts.ids.next(), procedure: call.procedure },
      reason: null,
    };
    return ok(parts.ledger.record(tx, context, [fact]));
  });
}

/** What the call was about: the ids at the top of its input. */
function idsIn(input: unknown): readonly string[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.values(input).filter(
    (value): value is string => typeof value === 'string' && isUuid(value),
  );
}
