import type { TextKey } from '../../../shared/text/texts.ts';
import { useText } from '../../i18n/use-text.ts';

const packageWords: Readonly<Record<string, TextKey>> = {
  innerCount: 'page.receive.inner',
  quantity: 'page.receive.content',
  grossGrams: 'page.receive.gross',
  tareGrams: 'page.receive.tare',
  sealNumber: 'page.receive.sealFound',
  expectedSealNumber: 'page.receive.sealExpected',
  sealCondition: 'page.receive.condition',
};

/**
 * What a refused field is called: one of the page's own, or of a package, which the page may call
 * otherwise (`packages.sealNumber`).
 */
export function usePackageLabel(own: Readonly<Record<string, TextKey>>): (field: string) => string {
  const t = useText();
  return (field) => {
    const match = /^packages\.(\d+)\.?(.*)$/.exec(field);
    if (match === null) return t(own[field.split('.')[0] ?? ''] ?? 'page.receive.field');
    const part = (match[2] ?? '').split('.')[0] ?? '';
    const name = own[`packages.${part}`] ?? packageWords[part];
    const number = t('page.receive.packageNumber', { number: Number(match[1]) + 1 });
    return name === undefined ? number : `${number}: ${t(name)}`;
  };
}
