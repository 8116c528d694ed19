import { IconLockCheck, IconLockOpen, IconLockX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import type { Package } from '../lots/lot.ts';

/** The seals of a lot in one word: whole, none, or how many are not as they should be. */
export function SealSummary(props: { readonly packages: readonly Package[] }): ReactNode {
  const t = useText();
  const { packages } = props;
  if (packages.length === 0) return null;
  const bad = packages.filter((each) => !['intact', 'none'].includes(each.sealCondition)).length;
  const whole = packages.filter((each) => each.sealCondition === 'intact').length;
  if (bad > 0) {
    return (
      <Badge tone="forbidden" icon={<IconLockX size={16} />}>
        {t('page.lot.sealsBad', { count: bad })}
      </Badge>
    );
  }
  return whole > 0 ? (
    <Badge tone="allowed" icon={<IconLockCheck size={16} />}>
      {t('page.lot.sealsWhole', { count: whole })}
    </Badge>
  ) : (
    <Badge tone="plain" icon={<IconLockOpen size={16} />}>
      {t('page.lot.sealsNone')}
    </Badge>
  );
}

const looks = {
  intact: ['allowed', IconLockCheck],
  broken: ['forbidden', IconLockX],
  missing: ['forbidden', IconLockX],
  differs: ['forbidden', IconLockX],
  none: ['plain', IconLockOpen],
} as const;

/** The condition of one seal as word and icon. */
export function SealBadge(props: { readonly condition: Package['sealCondition'] }): ReactNode {
  const t = useText();
  const [tone, Icon] = looks[props.condition];
  return (
    <Badge tone={tone} icon={<Icon size={16} />}>
      {t(`seal.condition.${props.condition}`)}
    </Badge>
  );
}
