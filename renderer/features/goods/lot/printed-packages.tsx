import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Column } from '../../../ui/data/column.ts';
import { PrintedTable } from '../../../ui/print/printed-table.tsx';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import type { Lot } from '../lots/lot.ts';
import { SealBadge } from './seal-summary.tsx';

/** The packages on paper, where nothing is scrolled. */
export function PrintedPackages(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { packages } = props.lot;
  return (
    <PrintedTable
      label={t('page.lot.packagesLabel')}
      rows={packages}
      rowKey={(each) => each.id}
      total={packages.length}
      columns={usePackageColumns()}
    />
  );
}

function usePackageColumns(): readonly Column<Lot['packages'][number]>[] {
  const t = useText();
  const name = useCatalog();
  return [
    {
      key: 'reference',
      title: t('page.lot.package'),
      width: '',
      cell: (each) => <Reference value={each.reference} copy={false} />,
    },
    {
      key: 'kind',
      title: t('page.receive.kind'),
      width: '',
      lead: true,
      cell: (each) => name('packaging', each.packaging),
    },
    {
      key: 'content',
      title: t('page.receive.content'),
      width: '',
      align: 'right',
      cell: (each) => <Quantity amount={each.quantity.amount} unit={each.quantity.unit} />,
    },
    {
      key: 'gross',
      title: t('page.receive.gross'),
      width: '',
      align: 'right',
      cell: (each) => <Mass grams={each.grossGrams} />,
    },
    {
      key: 'seal',
      title: t('page.receive.seal'),
      width: '',
      cell: (each) => (
        <>
          {each.sealNumber ?? ''} <SealBadge condition={each.sealCondition} />
        </>
      ),
    },
  ];
}
