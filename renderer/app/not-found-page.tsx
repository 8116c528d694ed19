import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { AppLink } from './app-link.tsx';
import { paths } from './paths.ts';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  const t = useText();
  return (
    <EmptyState
      isPage
      icon={<IconMapQuestion size={28} />}
      title={t('notFound.title')}
      text={t('notFound.text')}
    >
      <AppLink to={paths.today}>{t('notFound.toToday')}</AppLink>
    </EmptyState>
  );
}
