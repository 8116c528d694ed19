import type { CitedDocument, InEachLanguage, StatedPerson } from './statement-values.ts';

/** Order and approvals (DW-01 to DW-03). */
export interface StatedOrder {
  readonly reference: string;
  readonly requestedBy: StatedPerson;
  readonly requestedAt: string;
  /** SHA-256 in hexadecimal that the approvals bind (DW-03). */
  readonly contentHash: string;
  /** At least one. */
  readonly approvals: readonly { readonly person: StatedPerson; readonly at: string }[];
}

/** Legal ground of the disposal with its document (DR-04). */
export interface StatedBasis {
  readonly code: string;
  readonly name: InEachLanguage;
  readonly document: CitedDocument;
  /** Lines it covers; empty when it covers all. */
  readonly lines: readonly number[];
}

/** How it was destroyed, with each condition that somebody confirmed (DR-07). */
export interface StatedMethod {
  readonly code: string;
  readonly name: InEachLanguage;
  /** `D10`, `R1` … of the Waste Framework Directive (domain.md 4.1, S100). */
  readonly operation: string;
  readonly operationName: InEachLanguage | null;
  /** `confirmedBy` is a name. */
  readonly conditions: readonly {
    readonly text: InEachLanguage;
    readonly confirmedBy: string;
  }[];
}

/** Where, under which permit (DW-04), and who ran the plant. */
export interface StatedFacility {
  readonly name: string;
  readonly address: string | null;
  readonly operator: string;
  readonly permit: {
    readonly number: string;
    readonly issuer: string | null;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
  };
}

/** One crossing of the weighbridge, in grams. */
export interface StatedWeighing {
  readonly ticket: string;
  readonly at: string | null;
  readonly grossGrams: number;
  readonly tareGrams: number;
  readonly netGrams: number;
}

export interface StatedTransport {
  readonly consignmentNote: string | null;
  readonly vehicle: string;
  readonly driver: string;
  readonly carrier: string | null;
  readonly seals: readonly string[];
  readonly weighings: readonly StatedWeighing[];
}

/** Answer to one step of the method's checklist. */
export interface StatedCheck {
  readonly code: string;
  readonly text: InEachLanguage;
  readonly result: 'done' | 'notDone' | 'notApplicable';
  readonly note: string | null;
}

/** The loss-of-identity test (DW-10). */
export interface StatedIdentityTest {
  readonly method: InEachLanguage;
  readonly passed: boolean;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** Who stood there. Operator, approver and the two witnesses are different people (DW-01). */
export interface StatedPresence {
  readonly role: 'operator' | 'witness' | 'chair' | 'member' | 'observer';
  readonly person: StatedPerson;
  /** From outside the unit that keeps the goods (DW-07). */
  readonly outside: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

/** What was left, and where it went (DW-10). */
export interface StatedResidue {
  readonly description: string;
  readonly massGrams: number;
  readonly wasteCode: string | null;
  readonly destination: string;
  /** Number of the document it left with; only where one was written down. */
  readonly document?: string;
}

/** What all residues weigh, in grams. */
export function residueMass(residues: readonly Pick<StatedResidue, 'massGrams'>[]): number {
  return residues.reduce((sum, { massGrams }) => sum + massGrams, 0);
}

/** A photograph, known by its SHA-256 in hexadecimal (DW-13). */
export interface StatedPhoto {
  readonly phase: 'before' | 'during' | 'after';
  readonly sha256: string;
  readonly caption: string | null;
}

/** Emissions, always with the set and year of the factor; an estimate says so. */
export interface StatedEmission {
  readonly gramsCo2e: number;
  readonly factorSet: string;
  readonly factorYear: number;
  readonly estimated: boolean;
}

/** A cost in minor units of an ISO 4217 currency. */
export interface StatedCost {
  readonly what: string;
  readonly amount: { readonly minorUnits: number; readonly currency: string };
  readonly payer: string | null;
}
