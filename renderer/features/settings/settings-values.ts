import type { InputOf } from '../../../shared/rpc/contract.ts';
import { scaledInput, writeScaled } from '../../ui/form/scaled-number.ts';
import { minorDigits } from '../../ui/values/money.tsx';
import type { Settings } from './settings-page.tsx';

/** The settings as fields: per mille as per cent, minor units as money, lines as text. */
export function settingsValues(settings: Settings) {
  const { dualApprovalValue: value, letterhead } = settings;
  return {
    idleMinutes: String(settings.idleMinutes),
    'dualApprovalValue.minorUnits': writeScaled(value.minorUnits, minorDigits(value.currency)),
    'dualApprovalValue.currency': value.currency,
    massWarnPermille: writeScaled(settings.massWarnPermille, 1),
    massBlockPermille: writeScaled(settings.massBlockPermille, 1),
    massSignificantPermille: writeScaled(settings.massSignificantPermille, 1),
    reconcileDays: String(settings.reconcileDays),
    'letterhead.en': letterhead.en.join('\n'),
    'letterhead.ru': letterhead.ru.join('\n'),
    'letterhead.kk': letterhead.kk.join('\n'),
    contact: settings.contact,
    reason: '',
  };
}

type SettingsValues = ReturnType<typeof settingsValues>;

/** The command's input; what is no number becomes NaN, which the schema refuses. */
export function settingsInput(
  values: SettingsValues,
  language: string,
): InputOf<'settings.update'> {
  const currency = values['dualApprovalValue.currency'];
  const number = (text: string, decimals: number): number => scaledInput(text, decimals, language);
  return {
    idleMinutes: number(values.idleMinutes, 0),
    dualApprovalValue: {
      minorUnits: number(values['dualApprovalValue.minorUnits'], minorDigits(currency)),
      currency,
    },
    massWarnPermille: number(values.massWarnPermille, 1),
    massBlockPermille: number(values.massBlockPermille, 1),
    massSignificantPermille: number(values.massSignificantPermille, 1),
    reconcileDays: number(values.reconcileDays, 0),
    letterhead: {
      en: linesOf(values['letterhead.en']),
      ru: linesOf(values['letterhead.ru']),
      kk: linesOf(values['letterhead.kk']),
    },
    contact: values.contact,
    reason: values.reason,
  };
}

/** The lines of a letterhead; empty ones are left out. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
