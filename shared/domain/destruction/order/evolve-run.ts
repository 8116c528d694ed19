import type { Order, OrderIn } from './order.ts';
import type { OrderEvent } from '../events/order-events.ts';

/** The order after an event from the cage to the certificate; undefined for any other. */
export function evolveRun(order: Order, event: OrderEvent): Order | undefined {
  switch (event.type) {
    case 'StagingBegan':
      return order.state === 'scheduled' ? staged(order, event) : undefined;
    case 'PackageReverified': {
      if (order.state !== 'staging') return undefined;
      const staging = { ...order.staging, checked: order.staging.checked + 1 };
      return { ...order, staging };
    }
    case 'LineStopped': {
      if (order.state !== 'staging') return undefined;
      const staging = { ...order.staging, stoppedLines: order.staging.stoppedLines + 1 };
      return { ...order, staging };
    }
    case 'OrderDispatched':
      return order.state === 'staging' ? dispatched(order, event) : undefined;
    case 'PhotoAttached': {
      if (!('photos' in order)) return undefined;
      const { phase, name, documentSha256 } = event.data;
      return { ...order, photos: [...order.photos, { phase, name, documentSha256 }] };
    }
    case 'RunStarted':
      return order.state === 'dispatched' ? started(order, event) : undefined;
    case 'ResidueRecorded': {
      if (order.state !== 'executing' && order.state !== 'executed') return undefined;
      const { residueId: id, name, wasteCode, massGrams, destination, document } = event.data;
      const residue = { id, name, wasteCode, massGrams, destination, document };
      return { ...order, residues: [...order.residues, residue] };
    }
    case 'ResidueWithdrawn': {
      if (order.state !== 'executing' && order.state !== 'executed') return undefined;
      const residues = order.residues.filter(({ id }) => id !== event.data.residueId);
      return { ...order, residues };
    }
    case 'OrderReconciled':
      return order.state === 'executed' ? reconciled(order, event) : undefined;
    case 'CertificateIssued': {
      if (order.state !== 'reconciled') return undefined;
      const { certificateId: id, number } = event.data;
      return { ...order, state: 'certified', certificate: { id, number, issuedAt: event.at } };
    }
    default:
      return order.state === 'executing' ? duringRun(order, event) : undefined;
  }
}

type Of<Type extends OrderEvent['type']> = Extract<OrderEvent, { readonly type: Type }>;

function staged(order: OrderIn<'scheduled'>, event: Of<'StagingBegan'>): Order {
  const { locationId, locationPath, releasedBy, packageCount: packages } = event.data;
  const place = { locationId, locationPath, releasedBy, beganAt: event.at };
  const staging = { ...place, packages, checked: 0, stoppedLines: 0 };
  return { ...order, state: 'staging', staging, photos: [] };
}

function dispatched(order: OrderIn<'staging'>, event: Of<'OrderDispatched'>): Order {
  const { vehicle, driver, seals, weighbridgeOutGrams, releasedBy } = event.data;
  const load = { vehicle, driver, seals, weighbridgeOutGrams, releasedBy };
  const dispatch = { ...load, at: event.at, loadedLines: event.data.loadedLotIds.length };
  return { ...order, state: 'dispatched', dispatch };
}

function started(order: OrderIn<'dispatched'>, event: Of<'RunStarted'>): Order {
  const { startedAt, operator, witnesses, commission, weighbridgeInGrams } = event.data;
  const checklist = event.data.checklist.map((item) => ({ item, answer: null }));
  const people = { startedAt, operator, witnesses, commission, weighbridgeInGrams };
  const run = { ...people, checklist, identityTest: null, linesWithOutcome: 0 };
  return { ...order, state: 'executing', run, residues: [] };
}

function duringRun(order: OrderIn<'executing'>, event: OrderEvent): Order | undefined {
  const { run } = order;
  switch (event.type) {
    case 'ChecklistItemAnswered': {
      const { item, done, note } = event.data;
      const checklist = run.checklist.map((row) =>
        row.item === item ? { item, answer: { done, note } } : row,
      );
      return { ...order, run: { ...run, checklist } };
    }
    case 'OutcomeRecorded': {
      const linesWithOutcome = run.linesWithOutcome + (event.data.replaces ? 0 : 1);
      return { ...order, run: { ...run, linesWithOutcome } };
    }
    case 'IdentityLossTested': {
      const { passed, note, by } = event.data;
      return { ...order, run: { ...run, identityTest: { passed, note, by, at: event.at } } };
    }
    case 'RunFinished': {
      const { endedAt: at, destroyedOn } = event.data;
      return { ...order, state: 'executed', ended: { at, destroyedOn, recordedAt: event.at } };
    }
    default:
      return undefined;
  }
}

function reconciled(order: OrderIn<'executed'>, event: Of<'OrderReconciled'>): Order {
  const { by, secondApprover, finding, noResidueReason, dueOn, balance } = event.data;
  const said = { by, secondApprover, finding, noResidueReason, dueOn, balance };
  return { ...order, state: 'reconciled', reconciliation: { ...said, at: event.at } };
}
