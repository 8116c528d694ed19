import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LedgerPublicKey } from '../../main/core/ledger/signing-key.ts';
import { readPublicKey } from '../../main/core/ledger/signing-key.ts';
import { certified, crewOf, executed, orderableLot } from '../scenarios/destruction/order-desk.ts';
import { sampleProgram } from './program.ts';

/** A home that a program has let go of: goods received, destroyed and certified. */
export interface CertifiedHome {
  readonly folder: string;
  readonly databaseFile: string;
  readonly signingKeyFile: string;
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
  await program.core.close();
  const databaseFile = path.join(program.folder, 'impound.db');
  const signingKeyFile = path.join(program.folder, 'ledger-key.json');
  return {
    folder: program.folder,
    databaseFile,
    signingKeyFile,
    key: readPublicKey(signingKeyFile),
    bytes: readFileSync(databaseFile),
    dispose: () => program.dispose(),
  };
}
