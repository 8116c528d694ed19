/** The languages a document of the authority can be written in. */
export const documentLanguages = ['en', 'ru', 'kk'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/** Text of the catalogue or the letterhead, in every language of the documents. */
export type InEachLanguage = Readonly<Record<DocumentLanguage, string>>;

/** A date that may be known only to the month or the year; never filled up with a guess. */
export interface DayKnownTo {
  readonly precision: 'day' | 'month' | 'year';
  /** `2026-11-14`, `2026-11` or `2026`, as the precision says. */
  readonly value: string;
}

/** How much of what: a whole number, and a UN/ECE Rec 20 code (H87, GRM, MLT …). */
export interface StatedQuantity {
  readonly amount: number;
  readonly unit: string;
}

/** A paper that something rests on: its number and its day. */
export interface CitedDocument {
  readonly title: string;
  readonly number: string;
  readonly day: string | null;
}

/** Somebody who takes part, as the ledger names them. */
export interface StatedPerson {
  /** Id of the user or of the recorded participant. */
  readonly id: string;
  readonly name: string;
  readonly position: string | null;
  readonly organisation: string | null;
}
