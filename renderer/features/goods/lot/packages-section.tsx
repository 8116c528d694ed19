import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../../app/session/session.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { PrintLabelsButton } from '../../../ui/labels/print-labels-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { usePrinting } from '../../../ui/print/printing.ts';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import type { Lot } from '../lots/lot.ts';
import { packageLabelChoice } from './label-choices.ts';
import { PackageLabelButton } from './package-label-button.tsx';
import css from './packages-section.module.css';
import { PrintedPackages } from './printed-packages.tsx';
import { SealBadge } from './seal-summary.tsx';

const rowHeight = 56;
/** Where there is room for two lines only (packages-section.module.css). */
const twoLines = '(max-width: 1430px)';
const twoLinesHeight = 96;
const threeLines = '(max-width: 1250px)';
const threeLinesHeight = 132;

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
  return (
    <Section
      title={t('page.lot.packages', { count: lot.packages.length })}
      actions={
        may('goods.label') && (
          <PrintLabelsButton kind="quiet" choices={[packageLabelChoice(lot, t)]} />
        )
      }
    >
      {printing && <PrintedPackages lot={lot} />}
      <Rows lot={lot} onCheck={props.onCheck} mayCheck={check?.allowed === true} />
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
  const scroller = useRef<HTMLDivElement>(null);
  const { packages } = props.lot;
  const isNarrow = useMediaQuery(threeLines);
  const isMiddling = useMediaQuery(twoLines);
  const height = isNarrow ? threeLinesHeight : isMiddling ? twoLinesHeight : rowHeight;
  const virtual = useVirtualizer({
    count: packages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);
  return (
    <div
      ref={scroller}
      className={css['scroll']}
      role="table"
      aria-label={t('page.lot.packagesLabel')}
      aria-rowcount={packages.length + 1}
    >
      <div className={css['head']} role="row">
        <span role="columnheader">{t('page.lot.package')}</span>
        <span role="columnheader">{t('page.receive.kind')}</span>
        <span role="columnheader" data-align="right">
          {t('page.receive.content')}
        </span>
        <span role="columnheader" data-align="right">
          {t('page.receive.gross')}
        </span>
        <span role="columnheader">{t('page.receive.seal')}</span>
        <span role="columnheader">
          <VisuallyHidden>{t('page.lot.checkSeal')}</VisuallyHidden>
        </span>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const each = packages[item.index];
          if (each === undefined) return null;
          return (
            <div
              key={each.id}
              role="row"
              aria-rowindex={item.index + 2}
              className={css['row']}
              style={{ height, transform: `translateY(${item.start}px)` }}
            >
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
                    onRun={() => {
                      props.onCheck(each.id);
                    }}
                  />
                )}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
