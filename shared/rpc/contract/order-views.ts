import { z } from 'zod';
import { lineOutcomes } from '../../domain/destruction/events/line-outcomes.ts';
import { differenceLevels } from '../../domain/destruction/events/reconciled-balance.ts';
import { orderStates } from '../../domain/destruction/order/order-states.ts';
import { amount, day, id, instant, money, quantity, sha256 } from './fields.ts';
import { actionView, basisInput, lotView, packageView, timelineEntry } from './goods-views.ts';

export const orderState = z.enum(orderStates);

const differenceLevel = z.enum(differenceLevels);

export const lineOutcome = z.enum(lineOutcomes);

export const photoPhase = z.enum(['before', 'during', 'after']);

export const orderView = z.object({
  id,
  reference: z.string(),
  siteId: id,
  title: z.string(),
  state: orderState,
  lineCount: z.number(),
  totals: z.array(quantity),
  massGrams: amount,
  method: z.string().nullable(),
  facilityName: z.string().nullable(),
  plannedDay: day.nullable(),
  requestedBy: z.string().nullable(),
  requestedAt: instant.nullable(),
  approvals: z.number(),
  approvalsNeeded: z.number(),
  /** Days since approval while the goods still stand here (DW-05). */
  daysInStaging: z.number().nullable(),
  certificateNumber: z.string().nullable(),
  updatedAt: instant,
});

export const orderLine = z.object({
  lot: lotView,
  wasteCode: z.string(),
  basis: basisInput,
  quantity,
  massGrams: amount.nullable(),
  packages: z.array(
    packageView.extend({
      verification: z.enum(['waiting', 'verified', 'mismatch']),
      verifiedGrossGrams: amount.nullable(),
      verifiedAt: instant.nullable(),
      verifiedBy: z.string().nullable(),
    }),
  ),
  /** Stopped at re-verification (DW-06): stays here, the rest goes on. */
  stopped: z.boolean(),
  outcome: z
    .object({
      kind: lineOutcome,
      destroyed: quantity,
      destroyedGrams: amount.nullable(),
      note: z.string(),
    })
    .nullable(),
});

export const orderDetail = orderView.extend({
  /** The first of them; `orders.lines` gives the rest of a long order. */
  lines: z.array(orderLine),
  /** Of all lines: the categories with the waste codes their lots have now. */
  waste: z.array(z.object({ category: z.string(), wasteCode: z.string(), lines: z.number() })),
  /** Before the fire: lines in the cage or on the road, which a cancelled order takes back. */
  linesAway: z.number(),
  /** How many of all lines nobody has weighed. */
  linesUnweighed: z.number(),
  plan: z.object({
    method: z.string().nullable(),
    confirmedConditions: z.array(z.string()),
    facilityId: id.nullable(),
    permitId: id.nullable(),
    permitNumber: z.string().nullable(),
    operations: z.array(z.string()),
    note: z.string(),
  }),
  /** Why two must approve (DW-02): text keys `dualApproval.<why>`. */
  dualBecause: z.array(z.enum(['hazardous', 'value', 'currency', 'unknown'])),
  /** Hash of what an approval binds (DW-03); null while a draft. */
  contentHash: sha256.nullable(),
  requestedByUserId: id.nullable(),
  approvalsGiven: z.array(
    z.object({ userId: id, name: z.string(), at: instant, contentHash: sha256 }),
  ),
  voidedApprovals: z.array(
    z.object({ name: z.string(), at: instant, voidedAt: instant, why: z.string() }),
  ),
  rejection: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  /** How it ended before the fire: withdrawn, cancelled or rejected, by whom and why. */
  ending: z.object({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  schedule: z.object({ day, operatorUserId: id, operatorName: z.string() }).nullable(),
  staging: z
    .object({
      locationId: id,
      locationPath: z.string(),
      beganAt: instant,
      releasedBy: z.array(z.string()),
      packages: z.number(),
      packagesChecked: z.number(),
      linesStopped: z.number(),
      /** What goes on: the lines that no mismatch has stopped (DW-06). */
      going: z.array(quantity),
      goingGrams: amount,
    })
    .nullable(),
  dispatch: z
    .object({
      at: instant,
      vehicle: z.string(),
      driver: z.string(),
      seals: z.array(z.string()),
      weighbridgeOutGrams: amount.nullable(),
    })
    .nullable(),
  run: z
    .object({
      startedAt: instant,
      endedAt: instant.nullable(),
      operatorName: z.string(),
      witnesses: z.array(
        z.object({ name: z.string(), organisation: z.string(), outside: z.boolean() }),
      ),
      commission: z.array(z.object({ name: z.string(), position: z.string(), chair: z.boolean() })),
      checklist: z.array(z.object({ item: z.string(), done: z.boolean(), note: z.string() })),
      lossOfIdentity: z.object({ passed: z.boolean(), note: z.string() }).nullable(),
    })
    .nullable(),
  /** At every stage, also of an order that was cancelled (DW-13); `orders.photo` has the bytes. */
  photos: z.array(
    z.object({
      phase: photoPhase,
      sha256,
      name: z.string(),
      sizeBytes: z.number(),
      takenAt: instant,
      takenBy: z.string(),
    }),
  ),
  residues: z.array(
    z.object({
      id,
      name: z.string(),
      wasteCode: z.string(),
      massGrams: amount,
      destination: z.string(),
      document: z.string(),
    }),
  ),
  reconciliation: z
    .object({
      at: instant.nullable(),
      rows: z.array(
        z.object({
          unit: z.string(),
          approved: amount,
          stopped: amount,
          loaded: amount,
          destroyed: amount,
          returned: amount,
          difference: z.number(),
          /** Of what was loaded, in thousandths. */
          differencePermille: z.number(),
          level: differenceLevel,
        }),
      ),
      massInGrams: amount,
      /** Mass of all that was destroyed; null while a line of it has none. */
      destroyedGrams: amount.nullable(),
      /** Out of the gate and in at the plant, when both were weighed. */
      weighbridge: z
        .object({
          outGrams: amount,
          inGrams: amount,
          differencePermille: z.number(),
          level: differenceLevel,
        })
        .nullable(),
      /** The worst of all rows: what the balance needs (DW-08). */
      level: differenceLevel,
      residueGrams: amount,
      finding: z.string(),
      secondApprover: z.string().nullable(),
      dueOn: day.nullable(),
    })
    .nullable(),
  value: money.nullable(),
  timeline: z.array(timelineEntry),
  actions: z.array(actionView),
});

/** The version of the order that the person saw; a change since is `OrderChanged`. */
export const seen = { orderId: id, version: z.number().int().min(0) };

/** Why an act on `seen` is refused before its own rules are asked. */
export const seenRefusals = ['OrderUnknown', 'OrderChanged', 'OrderStateWrong'] as const;
