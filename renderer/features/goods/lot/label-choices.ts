import type { Translate } from '../../../i18n/use-text.ts';
import type { LabelChoice } from '../../../ui/labels/label-target.ts';
import type { Lot } from '../lots/lot.ts';

/** What can be labelled of a lot: itself, and its packages when it has some. */
export function lotLabelChoices(lot: Lot, t: Translate): readonly [LabelChoice, ...LabelChoice[]] {
  const itself: LabelChoice = {
    key: 'lot',
    label: t('page.labels.ofLot'),
    target: { goods: { kind: 'lots', lotIds: [lot.id] } },
  };
  return lot.packages.length === 0 ? [itself] : [itself, packageLabelChoice(lot, t)];
}

/** All packages of a lot. */
export function packageLabelChoice(lot: Lot, t: Translate): LabelChoice {
  return {
    key: 'packages',
    label: t('page.labels.ofPackages', { count: lot.packages.length }),
    target: { goods: { kind: 'packages', lotId: lot.id } },
  };
}
