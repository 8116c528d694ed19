import { useMemo } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import type { Translate } from '../../../i18n/spoken-words.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Column } from '../../../ui/data/column.ts';
import { Mass, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import type { Lot } from './chosen-lots.ts';

/** Lots that may go, as a person chooses among them. */
export function useLotColumns(): readonly Column<Lot>[] {
  const t = useText();
  const name = useCatalog();
  return useMemo(() => lotColumns(t, name), [t, name]);
}

function lotColumns(t: Translate, name: ReturnType<typeof useCatalog>): readonly Column<Lot>[] {
  return [
    {
      key: 'description',
      title: t('page.order.goods'),
      width: 'minmax(160px, 2fr)',
      lead: true,
      cell: (lot) => <strong>{lot.description}</strong>,
    },
    {
      key: 'category',
      title: t('page.order.category'),
      width: 'minmax(120px, 1fr)',
      yields: 1,
      plain: true,
      optional: true,
      cell: (lot) => name('category', lot.category),
    },
    {
      key: 'quantity',
      title: t('page.order.amount'),
      width: '128px',
      yields: 'never',
      align: 'right',
      cell: (lot) => <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} />,
    },
    {
      key: 'mass',
      title: t('page.order.mass'),
      width: '96px',
      yields: 4,
      align: 'right',
      cell: (lot) => <Mass grams={lot.massGrams} />,
    },
    {
      key: 'reference',
      title: t('page.order.lot'),
      width: '172px',
      yields: 3,
      plain: true,
      cell: (lot) => <Reference value={lot.reference} />,
    },
    {
      key: 'seizure',
      title: t('page.order.seizure'),
      width: 'minmax(120px, 1fr)',
      yields: 2,
      optional: true,
      cell: (lot) => lot.seizureNumber,
    },
    {
      key: 'place',
      title: t('page.order.place'),
      width: '160px',
      yields: 1,
      optional: true,
      cell: (lot) => lot.locationPath ?? '—',
    },
  ];
}
