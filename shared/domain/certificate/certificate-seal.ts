import { fromBase32, toBase32 } from './base32.ts';
import type { CertificateStatement } from './certificate-statement.ts';
import { isCertificateNumber } from './certificate-statement.ts';
import { initialsOf } from './initials.ts';

/**
 * The QR seal binds the paper (CT-04). It is one line of the QR code's alphanumeric letters,
 * readable in part by a person, checkable with the public key alone:
 *
 *   IMPOUND/1/number/kind/authority/day/lines/totals/mass/methods/approvers/witnesses/
 *   statement hash/tree size/root/key id/signature
 *
 * The signature is Ed25519 over everything before its slash, as ASCII.
 */
export interface CertificateSeal {
  readonly number: string;
  readonly sample: boolean;
  /** Code of the authority, capitals. */
  readonly authority: string;
  /** Legal day of destruction (DW-14). */
  readonly destroyedOn: string;
  readonly lines: number;
  /** Destroyed per unit, whole units of Rec 20. */
  readonly totals: readonly { readonly amount: number; readonly unit: string }[];
  /** Null when the mass is not known. */
  readonly massGrams: number | null;
  readonly methods: readonly string[];
  /** Initials in Latin capitals. */
  readonly approvers: readonly string[];
  readonly witnesses: readonly string[];
  /** SHA-256, 32 bytes. */
  readonly statementHash: Uint8Array;
  /** The checkpoint: events counted and root over them. */
  readonly treeSize: number;
  readonly root: Uint8Array;
  /** First 8 bytes of the SHA-256 of the raw public key. */
  readonly keyId: Uint8Array;
}

/** Where in the ledger a certificate stands, and under which key it is signed. */
export interface SealAnchor {
  readonly statementHash: Uint8Array;
  readonly treeSize: number;
  readonly root: Uint8Array;
  readonly keyId: Uint8Array;
}

/** Signs a message with the authority's Ed25519 key; gives the 64 bytes of RFC 8032. */
export type SignMessage = (message: Uint8Array) => Uint8Array;

/** True when the 64 bytes are the Ed25519 signature of the message under the trusted key. */
export type VerifyMessage = (message: Uint8Array, signature: Uint8Array) => boolean;

/** A seal as read from paper, with its signature not yet checked. */
export interface SignedSeal {
  readonly seal: CertificateSeal;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

const mark = 'IMPOUND/1';
/** The letters of a QR code's alphanumeric mode; nothing else, so that bytes are letters. */
const sealLetters = /^[0-9A-Z $%*+\-./:]{100,2000}$/;

/** The facts of a statement that its seal repeats. */
export function sealOf(statement: CertificateStatement, anchor: SealAnchor): CertificateSeal {
  const witnesses = statement.people.filter((one) => one.role === 'witness');
  return {
    number: statement.number,
    sample: statement.sample,
    authority: statement.authority.code,
    destroyedOn: statement.destruction.on,
    lines: statement.lines.length,
    totals: statement.totals.balances.map(({ destroyed, unit }) => ({ amount: destroyed, unit })),
    massGrams: statement.totals.destroyedMassGrams,
    methods: statement.methods.map((method) => sealCode(`${method.code}:${method.operation}`)),
    approvers: statement.order.approvals.map(({ person }) => initialsOf(person.name)),
    witnesses: witnesses.map(({ person }) => initialsOf(person.name)),
    statementHash: anchor.statementHash,
    treeSize: anchor.treeSize,
    root: anchor.root,
    keyId: anchor.keyId,
  };
}

/** A code in the letters a seal can carry: capitals, digits, dots and colons. */
function sealCode(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toUpperCase()
    .replace(/[^A-Z0-9:.]+/g, '-');
}

/** Writes and signs a seal. Its length is what the QR code's size depends on. */
export function makeSeal(seal: CertificateSeal, sign: SignMessage): string {
  return `${sealBody(seal)}/${toBase32(sign(sealMessage(seal)))}`;
}

/** What the signature of a seal covers: all that stands before it, as ASCII. */
export function sealMessage(seal: CertificateSeal): Uint8Array {
  return asciiBytes(sealBody(seal));
}

function sealBody(seal: CertificateSeal): string {
  return [
    mark,
    seal.number,
    seal.sample ? 'SAMPLE' : 'REAL',
    seal.authority,
    seal.destroyedOn,
    String(seal.lines),
    seal.totals.map(({ amount, unit }) => `${amount}${unit}`).join('+'),
    seal.massGrams === null ? '-' : `${seal.massGrams}GRM`,
    seal.methods.join('+'),
    seal.approvers.join('+'),
    seal.witnesses.join('+'),
    toBase32(seal.statementHash),
    String(seal.treeSize),
    toBase32(seal.root),
    toBase32(seal.keyId),
  ].join('/');
}

/** Reads a seal; undefined when the text is not exactly what `makeSeal` writes. */
export function parseSeal(text: string): SignedSeal | undefined {
  if (!sealLetters.test(text) || !text.startsWith(`${mark}/`)) return undefined;
  const parts = text.slice(mark.length + 1).split('/');
  const signature = fromBase32(parts[14] ?? '');
  const seal = parts.length === 15 ? readParts(parts) : undefined;
  if (seal === undefined || signature?.length !== 64) return undefined;
  const body = sealBody(seal);
  if (text !== `${body}/${toBase32(signature)}`) return undefined;
  return { seal, message: sealMessage(seal), signature };
}

/** True when the seal was signed by the key behind `verify`. */
export function verifySeal(signed: SignedSeal, verify: VerifyMessage): boolean {
  return verify(signed.message, signed.signature);
}

function readParts(parts: readonly string[]): CertificateSeal | undefined {
  const part = (index: number): string => parts[index] ?? '';
  const statementHash = fromBase32(part(10));
  const root = fromBase32(part(12));
  const keyId = fromBase32(part(13));
  const totals = list(part(5)).map(readAmount);
  const mass = part(6) === '-' ? null : readAmount(part(6));
  const known = totals.filter((total) => total !== undefined);
  if (!isCertificateNumber(part(0)) || known.length !== totals.length) return undefined;
  if (!isCount(part(4)) || !isCount(part(11))) return undefined;
  if (mass === undefined || (mass !== null && mass.unit !== 'GRM')) return undefined;
  if (statementHash?.length !== 32 || root?.length !== 32 || keyId?.length !== 8) return undefined;
  return {
    number: part(0),
    sample: part(1) === 'SAMPLE',
    authority: part(2),
    destroyedOn: part(3),
    lines: Number(part(4)),
    totals: known,
    massGrams: mass === null ? null : mass.amount,
    methods: list(part(7)),
    approvers: list(part(8)),
    witnesses: list(part(9)),
    statementHash,
    treeSize: Number(part(11)),
    root,
    keyId,
  };
}

function isCount(text: string): boolean {
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text));
}

function list(text: string): readonly string[] {
  return text === '' ? [] : text.split('+');
}

function readAmount(text: string): { amount: number; unit: string } | undefined {
  const match = /^(0|[1-9]\d{0,15})([A-Z][A-Z0-9]{1,2})$/.exec(text);
  const amount = Number(match?.[1]);
  const unit = match?.[2];
  return unit === undefined || !Number.isSafeInteger(amount) ? undefined : { amount, unit };
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
