import type { GoodsCategoryCode } from '../../../catalog/goods/goods-category.ts';
import type { BaseUnit } from '../../../kernel/units.ts';
import type { DisposalBasis } from '../../goods/goods-events.ts';
import type { LotStatus } from '../../goods/lot-status.ts';

/** A lot as an order looks at it. Amounts in base units, masses in grams. */
export interface OrderLot {
  readonly lotId: string;
  readonly reference: string;
  readonly siteId: string;
  readonly seizureId: string;
  readonly category: GoodsCategoryCode;
  /** Hash of its storage profile: a new assessment gives another (DW-03). */
  readonly profileKey: string;
  /** Storage class of the profile, and whether the category's own hazard is set. */
  readonly storageClass: string;
  readonly status: LotStatus;
  readonly amount: number;
  readonly unit: BaseUnit;
  readonly massGrams: number | null;
  /** The line's value in proportion to the lot's part of it; null when nobody valued it. */
  readonly value: { readonly minorUnits: number; readonly currency: string } | null;
  readonly openHolds: number;
  readonly frozen: boolean;
  /** Answer of the last review that lets the goods go. */
  readonly disposition: string | null;
  readonly basis: DisposalBasis | null;
  readonly samplesTaken: number;
  readonly sampleWaiver: string | null;
  readonly compositionUnknown: boolean;
  readonly orderReference: string | null;
}

/** A package of a lot, with the seal it should carry. */
export interface OrderPackage {
  readonly packageId: string;
  readonly lotId: string;
  readonly reference: string;
  readonly amount: number;
  readonly innerCount: number;
  readonly grossGrams: number | null;
  readonly sealNumber: string | null;
}
