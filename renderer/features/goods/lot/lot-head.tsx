import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { GhsRow } from '../../../ui/pictograms/ghs-pictogram.tsx';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Money } from '../../../ui/values/money.tsx';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import type { Lot } from '../lots/lot.ts';
import css from './lot-page.module.css';
import { PlaceMap } from './place-map.tsx';
import { SealSummary } from './seal-summary.tsx';

/** What the lot is: how much, which hazards, its seals, its value, where it stands. */
export function LotHead(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { lot } = props;
  const { value } = lot.line;
  return (
    <Section>
      <div className={css['head']}>
        <div>
          <div className={css['amounts']}>
            <span className={css['amount']}>
              <span className={css['label']}>{t('page.goods.quantity')}</span>
              <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} large />
            </span>
            {lot.quantity.unit !== 'GRM' && (
              <span className={css['amount']}>
                <span className={css['label']}>{t('page.goods.mass')}</span>
                <Mass grams={lot.massGrams} large />
              </span>
            )}
          </div>
          {(lot.profile.ghs.length > 0 || lot.packages.length > 0) && (
            <div className={css['signs']}>
              <GhsRow codes={lot.profile.ghs} size={56} />
              <SealSummary packages={lot.packages} />
            </div>
          )}
          <FactList
            facts={[
              { label: t('page.goods.category'), value: name('category', lot.category) },
              ...(value === null
                ? []
                : [{ label: t('page.goods.value'), value: <Money {...value} /> }]),
              {
                label: t('page.goods.review'),
                value: <DayText day={lot.reviewDue} weekday />,
              },
              {
                label: t('page.lot.decision'),
                value:
                  lot.disposition === null
                    ? t('page.lot.undecided')
                    : name('reviewAnswer', lot.disposition),
              },
              ...(lot.basis === null
                ? []
                : [{ label: t('page.lot.basis'), value: <Basis basis={lot.basis} /> }]),
            ]}
          />
        </div>
        <PlaceMap lot={lot} />
      </div>
    </Section>
  );
}

function Basis(props: { readonly basis: NonNullable<Lot['basis']> }): ReactNode {
  const name = useCatalog();
  const { basis } = props;
  return (
    <>
      {name('basisKind', basis.kind)}, № {basis.documentNumber},{' '}
      <DayText day={basis.documentDate} short />, {basis.issuedBy}
    </>
  );
}
