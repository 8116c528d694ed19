import type { z } from 'zod';
import { accessContract } from './contract/access-contract.ts';
import { certificatesContract } from './contract/certificates-contract.ts';
import { discrepanciesContract } from './contract/discrepancies-contract.ts';
import { goodsContract } from './contract/goods-contract.ts';
import { importContract } from './contract/import-contract.ts';
import { labelsContract } from './contract/labels-contract.ts';
import { ledgerContract } from './contract/ledger-contract.ts';
import { ordersContract } from './contract/orders-contract.ts';
import { placesContract } from './contract/places-contract.ts';
import { runsContract } from './contract/runs-contract.ts';
import { storageContract } from './contract/storage-contract.ts';

/** Everything the core can be asked, as one object: router, client, docs and tests loop over it. */
export const contract = Object.freeze({
  ...accessContract,
  ...placesContract,
  ...goodsContract,
  ...discrepanciesContract,
  ...importContract,
  ...storageContract,
  ...ordersContract,
  ...runsContract,
  ...certificatesContract,
  ...ledgerContract,
  ...labelsContract,
});

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type CommandName = {
  [N in ProcedureName]: Contract[N]['kind'] extends 'command' ? N : never;
}[ProcedureName];
export type QueryName = Exclude<ProcedureName, CommandName>;

/** What a caller may pass (defaults left out). */
export type InputOf<N extends ProcedureName> = z.input<Contract[N]['input']>;
/** What a handler receives (parsed, defaults filled). */
export type ParsedInputOf<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends ProcedureName> = z.output<Contract[N]['output']>;

/** Rejections that any call may answer, beside those of its procedure. */
export const commonRejections = [
  'InputMissing',
  'InputWrongType',
  'InputTooSmall',
  'InputTooBig',
  'InputTooShort',
  'InputTooLong',
  'InputTooMany',
  'InputWrongFormat',
  'TextUnreadable',
  'ProcedureUnknown',
  'NotSignedIn',
  'SessionLocked',
  'PasswordChangeDue',
  'NotPermitted',
  'SiteNotAssigned',
  'CommandIdMissing',
  'CommandIdReused',
] as const;
