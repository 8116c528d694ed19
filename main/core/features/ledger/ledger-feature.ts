import { addDays } from '../../../../shared/kernel/legal-date.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { startOfDay } from '../../../../shared/kernel/start-of-day.ts';
import { readCursor, writeCursor } from '../../database/cursor.ts';
import type { OperationalTable } from '../../database/projector-registry.ts';
import { makeCheckpoint, readCheckpoint } from '../../ledger/checkpoint.ts';
import { sha256 } from '../../ledger/hash.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Feature } from '../../rpc/feature.ts';
import { defineCommand, defineQuery } from '../../rpc/handler.ts';
import { searchEvents } from './event-search.ts';
import { verifyQueries } from './verify-query.ts';
import type { VerifyParts } from './verify-query.ts';

/** What the ledger feature keeps beside the ledger. */
export const ledgerOperationalTables: readonly OperationalTable[] = [
  { name: 'verification', reason: 'What was last found; who doubts it verifies again.' },
  {
    name: 'projection_version',
    reason: 'Says when to make tables again; their rows are compared.',
  },
];

/** What the ledger feature stands on. */
export interface LedgerFeatureParts extends VerifyParts {
  readonly ledger: Ledger;
}

interface VerificationRow {
  readonly at: string;
  readonly ok: number;
  readonly events: number;
}

/** Shows the record, proves it and signs its head. */
export function ledgerFeature(parts: LedgerFeatureParts): Pick<Feature, 'handlers'> {
  const { ledger, signer } = parts;
  const spki = signer.key.publicKey.export({ format: 'der', type: 'spki' });
  const keyFingerprint = sha256(spki).toString('hex');
  return {
    handlers: {
      queries: {
        'ledger.status': defineQuery('ledger.status', ({ store }) => {
          const { size } = ledger.head(store);
          const last = store.get<{ at: string }>(
            "SELECT body ->> '$.at' AS at FROM event WHERE seq = ?",
            [size],
          );
          const checkpoint = readCheckpoint(store);
          const verified = store.get<VerificationRow>('SELECT at, ok, events FROM verification');
          return ok({
            size,
            root: Buffer.from(ledger.root(store, size)).toString('hex'),
            lastAt: last?.at ?? null,
            checkpoint: checkpoint
              ? { size: checkpoint.size, at: checkpoint.at, note: checkpoint.note }
              : null,
            publicKey: signer.key.verifierKey,
            keyFingerprint,
            lastVerified: verified ? { ...verified, ok: verified.ok === 1 } : null,
          });
        }),

        'ledger.events': defineQuery('ledger.events', ({ input, store, who }) => {
          const [before] = readCursor(input.cursor, 1) ?? [];
          const { actorId, kind, from, to } = input;
          const found = searchEvents(store, {
            text: input.search ?? '',
            type: input.type ?? '',
            kind,
            actorId,
            from: from === undefined ? undefined : startOfDay(from, who.timeZone),
            until: to === undefined ? undefined : startOfDay(addDays(to, 1), who.timeZone),
            before: typeof before === 'number' ? before : Number.MAX_SAFE_INTEGER,
            limit: input.limit,
          });
          return ok({
            items: [...found.items],
            total: found.total,
            nextCursor: found.next === null ? null : writeCursor([found.next]),
            readTo: found.readTo,
          });
        }),

        ...verifyQueries(parts),
      },
      commands: {
        'ledger.checkpoint': defineCommand('ledger.checkpoint', {
          handle: ({ tx, now }) => {
            const { size, note } = makeCheckpoint(tx, ledger, signer, now);
            return ok({ size, note });
          },
        }),
      },
    },
  };
}
