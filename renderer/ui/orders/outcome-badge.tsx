import { IconCircleDashed, IconFlame, IconHandStop, IconQuestionMark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { OrderLine } from './order.ts';
import { Badge } from '../values/badge.tsx';

const looks = {
  destroyed: { tone: 'allowed', icon: IconFlame },
  'partly-destroyed': { tone: 'conditional', icon: IconFlame },
  refused: { tone: 'conditional', icon: IconHandStop },
  'not-found': { tone: 'forbidden', icon: IconQuestionMark },
} as const;

/** What became of a line, as word and icon. */
export function OutcomeBadge(props: { readonly line: OrderLine }): ReactNode {
  const t = useText();
  const { stopped, outcome } = props.line;
  if (stopped) {
    return (
      <Badge tone="forbidden" icon={<IconHandStop size={16} />}>
        {t('page.run.outcome.stopped')}
      </Badge>
    );
  }
  if (outcome === null) {
    return (
      <Badge tone="plain" icon={<IconCircleDashed size={16} />}>
        {t('page.run.outcome.open')}
      </Badge>
    );
  }
  const look = looks[outcome.kind];
  return (
    <Badge tone={look.tone} icon={<look.icon size={16} />}>
      {t(`page.run.outcome.${outcome.kind}`)}
    </Badge>
  );
}
