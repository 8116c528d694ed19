import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { CommandCall, Outcome } from '../../rpc/handler.ts';
import type { ReadFile } from './last-file.ts';
import type { ReadRows } from './last-rows.ts';

/** Registers seizures in bulk, inside the transaction of an import; implemented by goods. */
export interface SeizureRegistrar {
  /**
   * All of them or none; their ids in the same order. Rejects as `seizures.register` does, the
   * field naming the seizure.
   */
  register(
    call: CommandCall<'imports.commit'>,
    seizures: readonly ParsedInputOf<'seizures.register'>[],
  ): Outcome<{ readonly seizureIds: readonly string[] }>;
  /** True when a seizure with this number is registered. */
  isRegistered(reader: SqlReader, number: string): boolean;
}

/** What intake stands on: the rest of the program, and how files are read. */
export interface IntakeParts extends IntakePorts {
  readonly readFile: ReadFile;
  readonly readRows: ReadRows;
}

/** What intake needs of the rest of the program. */
export interface IntakePorts {
  readonly registrar: SeizureRegistrar;
  /** A rejection in words, for the file of errors. */
  readonly say: (language: 'en' | 'ru' | 'kk', rejection: Rejection) => string;
}
