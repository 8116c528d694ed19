import { labelFormatCodes } from '../../../shared/domain/labels/label-format.ts';
import type { LabelFormatCode } from '../../../shared/domain/labels/label-format.ts';

const storeKey = 'impound.labelFormat';

/** The paper that lies in this computer's printer: the one chosen last. */
export function lastFormat(): LabelFormatCode {
  const kept = localStorage.getItem(storeKey);
  return labelFormatCodes.find((code) => code === kept) ?? 'sheet-3x8';
}

/** Remembers the paper for the next labels printed at this computer. */
export function rememberFormat(format: LabelFormatCode): void {
  localStorage.setItem(storeKey, format);
}
