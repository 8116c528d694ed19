import type { Scenario } from '../guide/scenario.ts';
import { approvalRefused } from './approval-refused.ts';
import { dangerousGoods } from './dangerous-goods.ts';
import { fromGateToCertificate } from './from-gate-to-certificate.ts';
import { importedFile } from './imported-file.ts';
import { massPutRight } from './mass-put-right.ts';
import { numbersRefused } from './numbers-refused.ts';
import { oneProgram } from './one-program.ts';
import { partlyDestroyed } from './partly-destroyed.ts';
import { sealDiffers } from './seal-differs.ts';

/** The chapters of the guide, in the order in which somebody learns the work. */
export const allScenarios: readonly Scenario[] = [
  fromGateToCertificate,
  importedFile,
  dangerousGoods,
  numbersRefused,
  massPutRight,
  approvalRefused,
  sealDiffers,
  partlyDestroyed,
  oneProgram,
];
