import type { OutputOf } from '../../../shared/rpc/contract.ts';

export type Facility = OutputOf<'facilities.list'>['items'][number];
export type Permit = Facility['permits'][number];
