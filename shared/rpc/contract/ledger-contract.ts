import { z } from 'zod';
import { eventKinds } from '../../domain/ledger/event-kinds.ts';
import { command, query } from '../procedure.ts';
import { day, id, instant, nothing, page, pageOf } from './fields.ts';
import { timelineEntry } from './goods-views.ts';

const problem = z.object({
  kind: z.string(),
  seq: z.number().nullable(),
  table: z.string().nullable(),
  key: z.string().nullable(),
  detail: z.string(),
});

/** One thing that waits for this person now: a sentence, a verb and where it leads. */
export const workCard = z.object({
  /** Text key: `work.<code>`. */
  code: z.string(),
  urgency: z.enum(['overdue', 'today', 'soon', 'waiting']),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where the verb leads. */
  target: z.object({
    page: z.enum([
      'lots',
      'lot',
      'orders',
      'order',
      'run',
      'receive',
      'store',
      'discrepancies',
      'reviews',
      'people',
      'places',
      'facilities',
      'ledger',
    ]),
    id: z.string().nullable(),
    filter: z.record(z.string(), z.string()),
  }),
  count: z.number(),
  since: instant.nullable(),
});

export const ledgerContract = {
  'work.list': query({
    input: nothing,
    output: z.object({
      cards: z.array(workCard),
      /** Counts for the entries of the navigation: `today`, `receive`, `store`, `approvals` … */
      counts: z.record(z.string(), z.number()),
      figures: z.object({
        lotsInStore: z.number(),
        openOrders: z.number(),
        certificatesThisYear: z.number(),
        receivedThisMonth: z.number(),
        destroyedThisMonth: z.number(),
      }),
    }),
    permission: 'self',
  }),
  'ledger.status': query({
    input: nothing,
    output: z.object({
      size: z.number(),
      root: z.string(),
      lastAt: instant.nullable(),
      checkpoint: z.object({ size: z.number(), at: instant, note: z.string() }).nullable(),
      publicKey: z.string(),
      keyFingerprint: z.string(),
      lastVerified: z.object({ at: instant, ok: z.boolean(), events: z.number() }).nullable(),
    }),
    permission: 'self',
  }),
  'ledger.events': query({
    input: z.object({
      search: z.string().max(100).optional(),
      type: z.string().max(60).optional(),
      kind: z.enum(eventKinds).optional(),
      /** Only what this person did. */
      actorId: id.optional(),
      /** Legal days of the site, both included. */
      from: day.optional(),
      to: day.optional(),
      ...page,
    }),
    /**
     * `total`: all that match where an index knows it; of a search that has to read event by
     * event, those of this page. `readTo`: the oldest event such a search has read so far.
     */
    output: pageOf(timelineEntry).extend({ readTo: z.number().nullable() }),
    permission: 'ledger.read',
  }),
  /** Proves chain, tree, signatures and projections; a long job with progress. */
  'ledger.verify': query({
    input: z.object({ job: z.string().max(64) }),
    output: z.object({
      ok: z.boolean(),
      events: z.number(),
      /** The newest signed head covers the first so many; nobody has signed those after it. */
      signedTo: z.number(),
      root: z.string(),
      problems: z.array(problem),
    }),
    permission: 'ledger.read',
    audit: 'access',
    rejections: ['VerificationStopped'],
  }),
  /** Stops the verification that this connection began under the name; records nothing. */
  'ledger.stopVerifying': query({
    input: z.object({ job: z.string().max(64) }),
    output: nothing,
    permission: 'ledger.read',
  }),
  'ledger.checkpoint': command({
    input: nothing,
    output: z.object({ size: z.number(), note: z.string() }),
    permission: 'ledger.read',
  }),
} as const;
