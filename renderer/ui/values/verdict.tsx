import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { Badge } from './badge.tsx';

const icons = {
  allowed: IconCircleCheck,
  conditional: IconAlertTriangle,
  forbidden: IconBan,
} as const;

/** Allowed, conditional or forbidden: icon and word, the colour repeats them. */
export function Verdict(props: {
  readonly of: 'allowed' | 'conditional' | 'forbidden';
  readonly large?: boolean;
}): ReactNode {
  const t = useText();
  const Icon = icons[props.of];
  return (
    <Badge
      tone={props.of}
      large={props.large ?? false}
      icon={<Icon size={props.large === true ? 24 : 16} />}
    >
      {t(`verdict.${props.of}`)}
    </Badge>
  );
}
