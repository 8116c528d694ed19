import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMay } from '../../../app/session/session.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import type { TableHead } from '../../../ui/data/virtual-table.tsx';
import { VirtualTable } from '../../../ui/data/virtual-table.tsx';
import { packagesLabelChoice } from '../../../ui/labels/lot-label-choices.ts';
import { PrintLabelsButton } from '../../../ui/labels/print-labels-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { usePrinting } from '../../../ui/print/printing.ts';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { filledPackages } from '../lots/filled-packages.ts';
import type { Lot } from '../lots/lot.ts';
import { PackageLabelButton } from './package-label-button.tsx';
import css from './packages-section.module.css';
import { PrintedPackages } from './printed-packages.tsx';
import { SealBadge } from './seal-summary.tsx';

/** The packages with what they hold, what they weigh and their seals; any number of them. */
export function PackagesSection(props: {
  readonly lot: Lot;
  readonly onCheck: (packageId: string) => void;
}): ReactNode {
  const t = useText();
  const may = useMay();
  const printing = usePrinting();
  const { lot } = props;
  const check = lot.actions.find((each) => each.procedure === 'packages.checkSeal');
  if (lot.packages.length === 0) return null;
  const filled = filledPackages(lot).length;
  return (
    <Section
      title={t('page.lot.packages', { count: lot.packages.length })}
      actions={
        may('goods.label') &&
        filled > 0 && (
          <PrintLabelsButton kind="quiet" choices={[packagesLabelChoice(lot.id, filled, t)]} />
        )
      }
    >
      {printing && <PrintedPackages lot={lot} />}
      <div className={css['screen']}>
        <Rows lot={lot} onCheck={props.onCheck} mayCheck={check?.allowed === true} />
      </div>
    </Section>
  );
}

function Rows(props: {
  readonly lot: Lot;
  readonly onCheck: (packageId: string) => void;
  readonly mayCheck: boolean;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const mayLabel = useMay()('goods.label');
  const heads: readonly TableHead[] = [
    { key: 'reference', title: t('page.lot.package') },
    { key: 'kind', title: t('page.receive.kind') },
    { key: 'content', title: t('page.receive.content'), align: 'right' },
    { key: 'gross', title: t('page.receive.gross'), align: 'right' },
    { key: 'seal', title: t('page.receive.seal') },
    { key: 'acts', title: <VisuallyHidden>{t('page.lot.checkSeal')}</VisuallyHidden> },
  ];
  return (
    <VirtualTable
      label={t('page.lot.packagesLabel')}
      heads={heads}
      rows={props.lot.packages}
      rowKey={({ id }) => id}
      rowHeight={56}
      grid={css['grid']}
    >
      {(each) => (
        <>
          <span role="cell">
            <Reference value={each.reference} />
          </span>
          <span role="cell">{name('packaging', each.packaging)}</span>
          <span role="cell" data-align="right">
            <Quantity amount={each.quantity.amount} unit={each.quantity.unit} />
          </span>
          <span role="cell" data-align="right">
            <Mass grams={each.grossGrams} />
          </span>
          <span role="cell" className={css['seal']}>
            <SealBadge condition={each.sealCondition} />
            {each.sealNumber !== null && <span className={css['mono']}>{each.sealNumber}</span>}
          </span>
          <span role="cell" className={css['acts']}>
            {mayLabel && <PackageLabelButton id={each.id} reference={each.reference} />}
            {props.mayCheck && (
              <ActionButton
                kind="quiet"
                label={t('page.lot.checkSeal')}
                of={each.reference}
                onRun={() => {
                  props.onCheck(each.id);
                }}
              />
            )}
          </span>
        </>
      )}
    </VirtualTable>
  );
}
