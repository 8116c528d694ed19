import { fail, ok } from './result.ts';
import type { Result } from './result.ts';
import { reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';
import { latinKeysOf } from './keyboard-layout.ts';

/**
 * What a reference names: seizure, lot, package, sample, location, destruction order, run,
 * certificate, correction, discrepancy, stocktake, hold, handover.
 */
export const referenceKinds = [
  'SEZ',
  'LOT',
  'PKG',
  'SMP',
  'LOC',
  'ORD',
  'RUN',
  'CRT',
  'COR',
  'DIS',
  'STK',
  'HLD',
  'HND',
] as const;

export type ReferenceKind = (typeof referenceKinds)[number];

/** The parts of a reference such as `LOT-KZ1-26-004217-K`, without the check character. */
export interface ReferenceParts {
  readonly kind: ReferenceKind;
  /** Site code: a letter, then one to seven letters or digits. */
  readonly site: string;
  /** Last two digits of the year, 0 to 99. */
  readonly year: number;
  /** 1 to 999 999 999; at least six digits are written. */
  readonly serial: number;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const written = /^([A-Z]{3})-([A-Z][A-Z0-9]{1,7})-(\d{2})-(\d{6,9})-([0-9A-Z])$/;
const unseparated = /^([A-Z]{3})([A-Z][A-Z0-9]{1,7})(\d{2})(\d{6})([0-9A-Z])$/;
/**
 * ISO 7064 MOD 37,36 check character of a text of digits and capital letters (other
 * characters are passed over, so that separators do not count). It finds every single wrong
 * character, and every swap of neighbours but one in 630 (the system's known blind spot).
 */
export function checkCharacter(text: string): string {
  const product = runningProduct(text);
  return alphabet.charAt((37 - product) % 36);
}

function runningProduct(text: string): number {
  let product = 36;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) continue;
    const sum = (product + value) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return product;
}

/** Writes a reference with its check character. The parts must already be valid. */
export function formatReference(parts: ReferenceParts): string {
  const year = String(parts.year).padStart(2, '0');
  const body = `${parts.kind}-${parts.site}-${year}-${String(parts.serial).padStart(6, '0')}`;
  return `${body}-${checkCharacter(body)}`;
}

/**
 * Reads a scanned or typed reference: any case, stray spaces, long dashes, no separators (six
 * digits of serial), or a scanner that types through a Russian or Kazakh keyboard.
 * Rejections: `ReferenceMalformed`, `ReferenceCheckWrong`.
 */
export function parseReference(scan: string): Result<ReferenceParts, Rejection> {
  const malformed = fail(
    reject('ReferenceMalformed', undefined, { text: scan.trim().slice(0, 40) }),
  );
  if (scan.length > 80) return malformed;
  const text = normaliseScan(scan);
  const match = written.exec(text) ?? unseparated.exec(text);
  if (match === null) return malformed;
  const [, kindText, site = '', year = '', serial = '', check = ''] = match;
  const kind = referenceKinds.find((known) => known === kindText);
  if (kind === undefined || Number(serial) === 0) return malformed;
  if (checkCharacter(`${kind}${site}${year}${serial}`) !== check) {
    return fail(reject('ReferenceCheckWrong', undefined, { text }));
  }
  return ok({ kind, site, year: Number(year), serial: Number(serial) });
}

function normaliseScan(scan: string): string {
  const upper = latinKeysOf(scan.trim().toUpperCase());
  return upper
    .replace(/[\u2010-\u2015\u2212_]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, upper.includes('-') ? '' : '-');
}
