import type {
  OrderEvent,
  OrderEventType,
} from '../../../shared/domain/destruction/events/order-events.ts';

const person = { userId: 'u-1', name: 'Anna' };
const other = { userId: 'u-2', name: 'Berta' };
const name = { orderId: 'o-1', orderReference: 'ORD-KZ1-26-000001-X' };
const lot = { lotId: 'l-1', lotReference: 'LOT-1' };
const document = {
  documentSha256: 'd'.repeat(64),
  mediaType: 'application/json',
  byteLength: 2,
};
const bound = {
  contentHash: 'c'.repeat(64),
  document,
  approvalsNeeded: 1,
  dualBecause: [],
} as const;
const balance = {
  rows: [],
  massInGrams: 0,
  weighbridge: null,
  residueGrams: 0,
  level: 'exact',
} as const;
const plan = {
  method: 'H',
  confirmedConditions: [],
  facilityId: 'f-1',
  facilityName: 'Plant',
  permitId: 'p-1',
  permitNumber: 'KZ-77',
  operations: ['R1'],
  plannedDay: '2026-11-21',
  note: '',
};
const line = {
  ...lot,
  seizureId: 'z-1',
  amount: 100,
  unit: 'H87',
  massGrams: 1000,
  wasteCode: '02 03 04',
  basis: {
    kind: 'court-order',
    documentNumber: '1',
    documentDate: '2026-11-10',
    issuedBy: 'Court',
  },
} as const;

type DataOf = {
  readonly [Type in OrderEventType]: Extract<OrderEvent, { readonly type: Type }>['data'];
};

/** Plausible data of every event of an order's life. */
const data: DataOf = {
  OrderDrafted: { ...name, siteId: 's-1', siteCode: 'KZ1', title: 'Case', lines: [line] },
  OrderLotsAdded: { ...name, lines: [line] },
  OrderLotsRemoved: { ...name, lots: [lot] },
  OrderPlanSet: { ...name, plan, wasteCodes: [] },
  OrderRequested: { ...name, ...bound },
  OrderContentBound: { ...name, ...bound, contentHash: 'e'.repeat(64) },
  ApprovalGiven: { ...name, approver: other, contentHash: 'c'.repeat(64), given: 1, needed: 1 },
  OrderApproved: { ...name, contentHash: 'c'.repeat(64), lotIds: ['l-1'] },
  ApprovalVoided: {
    ...name,
    cause: 'hold-placed',
    lotId: 'l-1',
    lotReference: 'LOT-1',
    voided: [],
    lotIds: [],
  },
  OrderRejected: { ...name, by: other, lotIds: ['l-1'] },
  OrderWithdrawn: { ...name, by: person, lotIds: ['l-1'] },
  OrderScheduled: { ...name, day: '2026-11-21', operator: person },
  StagingBegan: {
    ...name,
    locationId: 'c-1',
    locationPath: 'KZ1-CG',
    releasedBy: [person, other],
    lots: [],
    packageCount: 2,
  },
  PackageReverified: {
    ...name,
    ...lot,
    packageId: 'b-1',
    packageReference: 'PKG-1',
    scanned: 'PKG-1',
    expectedSealNumber: null,
    sealNumber: null,
    sealCondition: 'none',
    innerCount: 1,
    grossGrams: null,
    mismatches: [],
    verifiedBy: person,
  },
  LineStopped: { ...name, ...lot, packageReference: 'PKG-1', mismatches: ['seal'] },
  OrderDispatched: {
    ...name,
    vehicle: 'V',
    driver: 'D',
    seals: [],
    weighbridgeOutGrams: null,
    releasedBy: [person, other],
    loadedLotIds: ['l-1'],
  },
  RunStarted: {
    ...name,
    startedAt: '2026-11-21T08:00:00.000Z',
    operator: person,
    witnesses: [],
    commission: [],
    weighbridgeInGrams: null,
    checklist: ['hold-lifted'],
    outsideBecause: [],
  },
  ChecklistItemAnswered: { ...name, item: 'hold-lifted', done: true, note: '' },
  OutcomeRecorded: {
    ...name,
    ...lot,
    outcome: 'destroyed',
    unit: 'H87',
    loadedAmount: 100,
    destroyedAmount: 100,
    destroyedGrams: null,
    note: '',
    replaces: false,
  },
  PhotoAttached: { ...name, phase: 'before', name: 'Door', ...document },
  IdentityLossTested: { ...name, passed: true, note: '', by: person },
  ResidueRecorded: {
    ...name,
    residueId: 'r-1',
    name: 'Ash',
    wasteCode: '19 01 12',
    massGrams: 1,
    destination: 'Landfill',
    document: '',
  },
  ResidueWithdrawn: { ...name, residueId: 'r-1', name: 'Ash', massGrams: 1 },
  RunFinished: {
    ...name,
    endedAt: '2026-11-21T09:00:00.000Z',
    destroyedOn: '2026-11-21',
    permitId: 'p-1',
    destroyedGrams: 1000,
    remainders: [],
  },
  OrderReconciled: {
    ...name,
    by: other,
    secondApprover: null,
    finding: '',
    noResidueReason: null,
    dueOn: null,
    balance,
  },
  CertificateIssued: {
    ...name,
    certificateId: 'k-1',
    number: 'CRT-1',
    siteId: 's-1',
    statementHash: 'd'.repeat(64),
    document,
    language: 'en',
    destroyedOn: '2026-11-21',
    method: 'H',
    lineCount: 1,
    totals: [],
    signedBy: other,
  },
  OrderCancelled: { ...name, by: other, returnTo: null, lotIds: ['l-1'] },
};

/** The event of the type as the ledger would hold it, at its place in the history. */
export function orderEvent(type: OrderEventType, place: number): OrderEvent {
  return {
    id: `event-${place}`,
    type,
    version: 1,
    at: new Date(Date.UTC(2026, 10, 21, 8, 0, place)).toISOString(),
    actor: { kind: 'user', ...person, role: 'supervisor' },
    site: 's-1',
    station: 'TEST',
    command: { id: 'command', procedure: 'orders.test' },
    reason: 'A reason',
    subjects: ['o-1'],
    data: data[type],
  } as OrderEvent;
}
