import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { permissionRoles } from '../../shared/domain/access/permissions.ts';
import type { Permission } from '../../shared/domain/access/permissions.ts';
import { useText } from '../i18n/use-text.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { AppLink } from './app-link.tsx';
import { paths } from './paths.ts';
import { useMay } from './session/session.ts';

/** A page that the role may not open says so and names who may; the core refuses it as well. */
export function PermissionGate(props: {
  readonly permission: Permission;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const may = useMay();
  if (may(props.permission)) return props.children;
  const roles = permissionRoles[props.permission];
  const names = roles === 'everyone' ? [] : roles.map((role) => t(`roles.${role}`));
  return (
    <EmptyState
      isPage
      icon={<IconLock size={28} />}
      title={t('permission.title')}
      text={t('permission.text', { roles: names.join(', ') })}
    >
      <AppLink to={paths.today}>{t('notFound.toToday')}</AppLink>
    </EmptyState>
  );
}
