import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import type { Lot } from './reception.ts';

/** Instead of a sheet to count on: the goods are here, nobody counts them in a second time. */
export function ReceivedAlready(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  return (
    <EmptyState
      icon={<IconCircleCheck size={28} />}
      title={t('page.receive.already')}
      text={t('page.receive.alreadyText')}
    >
      <AppLink to={paths.lot(props.lot.id)}>{t('page.receive.toLot')}</AppLink>
    </EmptyState>
  );
}
