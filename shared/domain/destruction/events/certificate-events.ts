import type { BaseUnit } from '../../../kernel/units.ts';
import type { RecordedEvent } from '../../ledger/recorded-event.ts';
import type { Signatory } from './signatory.ts';

interface OfOrder {
  readonly orderId: string;
  readonly orderReference: string;
}

/** Goods that go back to stock: stopped in the cage, refused at the plant, or left over. */
export type LotsReturned = RecordedEvent<
  'LotsReturned',
  OfOrder & {
    readonly because: 'stopped' | 'refused' | 'remainder' | 'cancelled';
    readonly lots: readonly {
      readonly lotId: string;
      readonly lotReference: string;
      /** `stored` where it stands, or `received`: it waits for a place. */
      readonly status: 'stored' | 'received';
      readonly locationId: string | null;
      readonly locationPath: string | null;
    }[];
  }
>;

/** Lots that were not there when their turn came; the finding is open. */
export type LotsLost = RecordedEvent<
  'LotsLost',
  OfOrder & {
    readonly lots: readonly {
      readonly lotId: string;
      readonly lotReference: string;
      readonly amount: number;
      readonly unit: BaseUnit;
      readonly discrepancyReference: string;
    }[];
  }
>;

/** DW-11: the numbered certificate exists; the hash fixes every word of it. */
export type CertificateIssued = RecordedEvent<
  'CertificateIssued',
  OfOrder & {
    readonly certificateId: string;
    /** Gapless per site and year (CT-01). */
    readonly number: string;
    readonly siteId: string;
    /** SHA-256 of the statement's canonical JSON, which is also the stored document. */
    readonly statementHash: string;
    readonly document: {
      readonly documentSha256: string;
      readonly mediaType: string;
      readonly byteLength: number;
    };
    readonly language: 'en' | 'ru' | 'kk';
    readonly destroyedOn: string;
    readonly method: string;
    readonly lineCount: number;
    readonly totals: readonly { readonly amount: number; readonly unit: BaseUnit }[];
    readonly signedBy: Signatory;
  }
>;

/** DW-11: in the same act the lots are destroyed. */
export type LotsDestroyed = RecordedEvent<
  'LotsDestroyed',
  OfOrder & {
    readonly certificateNumber: string;
    readonly destroyedOn: string;
    readonly lots: readonly {
      readonly lotId: string;
      readonly lotReference: string;
      readonly destroyedAmount: number;
      readonly unit: BaseUnit;
      readonly destroyedGrams: number | null;
      /** Loaded but not accounted for, explained by the reconciliation. */
      readonly differenceAmount: number;
    }[];
  }
>;

/** CT-02: from now on this is the certificate's file, byte for byte. */
export type CertificateFileStored = RecordedEvent<
  'CertificateFileStored',
  OfOrder & {
    readonly certificateId: string;
    readonly number: string;
    readonly documentSha256: string;
    readonly mediaType: string;
    readonly byteLength: number;
  }
>;
