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

/** What a refused field is called: one of a package, or one of the page's own. */
export function usePackageLabel(own: Readonly<Record<string, TextKey>>): (field: string) => string {
  const t = useText();
  return (field) => {
    const match = /^packages\.(\d+)\.?(.*)$/.exec(field);
    if (match === null) return t(own[field.split('.')[0] ?? ''] ?? 'page.receive.field');
    const name = packageWords[(match[2] ?? '').split('.')[0] ?? ''];
    const number = t('page.receive.packageNumber', { number: Number(match[1]) + 1 });
    return name === undefined ? number : `${number}: ${t(name)}`;
  };
}
