import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { fail } from '../../../../shared/kernel/result.ts';
import type { Outcome } from '../../rpc/handler.ts';

/** IM-01: the file as a whole is not taken. */
export function refuseFile(code: string, facts?: Rejection['facts']): Outcome<never> {
  return fail([reject(code, 'IM-01', facts)]);
}
