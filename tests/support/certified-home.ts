import { readFileSync } from 'node:fs';
import type { LedgerPublicKey } from '../../main/core/ledger/signing-key.ts';
import { readPublicKey } from '../../main/core/ledger/signing-key.ts';
import { homeFiles } from '../../main/core/platform/home.ts';
import type { HomeFiles } from '../../main/core/platform/home.ts';
import { certified, crewOf, executed, orderableLot } from '../scenarios/destruction/order-desk.ts';
import { sampleProgram } from './program.ts';
import type { Program } from './program.ts';

/** A home that a program has let go of: goods received, destroyed and certified. */
export interface CertifiedHome extends HomeFiles {
  readonly folder: string;
  readonly key: LedgerPublicKey;
  /** The database as it was left; there is no log beside it. */
  readonly bytes: Buffer;
  dispose(): Promise<void>;
}

/** Takes one lot from its seizure to its certificate and ends the program. */
export async function certifiedHome(): Promise<CertifiedHome> {
  const program = await sampleProgram();
  const crew = await crewOf(program);
  const orderId = await executed(program, crew, [await orderableLot(crew)]);
  await certified(crew, orderId);
  return homeLeftBy(program);
}

/** Ends the program. */
export async function homeLeftBy(program: Program): Promise<CertifiedHome> {
  await program.core.close();
  const { folder } = program;
  const files = homeFiles(folder);
  return {
    folder,
    ...files,
    key: readPublicKey(files.signingKeyFile),
    bytes: readFileSync(files.databaseFile),
    dispose: () => program.dispose(),
  };
}
