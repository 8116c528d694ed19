import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useFilter } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { useLots } from '../choose/chosen-lots.ts';
import { LotChooser, useOrderableLots } from '../choose/lot-chooser.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { useOrderDraft } from './order-draft.ts';

/** Puts an order together: which lots, how much of each, under which name. */
export function NewOrderPage(): ReactNode {
  const t = useText();
  const [given] = useFilter('lots');
  const { draft, set } = useOrderDraft(given.split(',').filter((id) => id !== ''));
  const orderable = useOrderableLots();
  const chosen = useLots(Object.keys(draft.lots), orderable.pages.items);
  return (
    <Page
      fit="full"
      above={<AppLink to={paths.orders}>{t('nav.orders')}</AppLink>}
      title={t('page.newOrder.title')}
      standing={t('page.newOrder.standing')}
      side={<DraftPanel draft={draft} onChange={set} chosen={chosen} />}
    >
      <LotChooser
        orderable={orderable}
        choice={draft.lots}
        said={(count) => t('page.newOrder.chosen', { count })}
        onChange={(lots) => {
          set({ ...draft, lots });
        }}
      />
    </Page>
  );
}
