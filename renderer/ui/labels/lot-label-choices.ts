import type { Translate } from '../../i18n/spoken-words.ts';
import type { LabelChoice } from './label-target.ts';

/** What can be labelled of a lot: itself, and its packages when it has some. */
export function lotLabelChoices(
  lotId: string,
  packages: number,
  t: Translate,
): readonly [LabelChoice, ...LabelChoice[]] {
  const itself = lotsLabelChoice([lotId], t);
  return packages === 0 ? [itself] : [itself, packagesLabelChoice(lotId, packages, t)];
}

/** Lots themselves, one label each. */
export function lotsLabelChoice(lotIds: readonly string[], t: Translate): LabelChoice {
  return {
    key: 'lots',
    label: t('page.labels.ofLot'),
    target: { goods: { kind: 'lots', lotIds: [...lotIds] } },
  };
}

/** All packages of a lot. */
export function packagesLabelChoice(lotId: string, packages: number, t: Translate): LabelChoice {
  return {
    key: 'packages',
    label: t('page.labels.ofPackages', { count: packages }),
    target: { goods: { kind: 'packages', lotId } },
  };
}
