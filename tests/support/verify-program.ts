import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import type { VerifyReport } from '../../main/core/ledger/verify/verify-store.ts';
import type { Program } from './program.ts';

/** What verification says of a program's home, as it lies on the disk. */
export function verifyProgram({ core }: Program): Promise<VerifyReport> {
  const { registry, signer, store } = core;
  return verifyStore({ file: store.reader.file, migrations, registry, key: signer.key });
}
