import type { OrderLot } from '../../../shared/domain/destruction/planning/order-lot.ts';

/** A stored lot of tobacco whose destruction is decided, with whatever differs. */
export function orderLotFixture(change: Partial<OrderLot>): OrderLot {
  return {
    lotId: 'l-1',
    reference: 'LOT-KZ1-26-000001-A',
    siteId: 's-1',
    seizureId: 'z-1',
    category: 'tobacco',
    profileKey: 'key',
    storageClass: '11',
    status: 'stored',
    amount: 100,
    unit: 'H87',
    massGrams: 1000,
    value: null,
    openHolds: 0,
    frozen: false,
    disposition: 'destroy',
    basis: {
      kind: 'court-order',
      documentNumber: '2-1184',
      documentDate: '2026-11-10',
      issuedBy: 'Court',
    },
    samplesTaken: 0,
    sampleWaiver: 'Photographs suffice',
    compositionUnknown: false,
    orderReference: null,
    ...change,
  };
}
