import {
  IconArchive,
  IconArrowBackUp,
  IconBan,
  IconCalendarEvent,
  IconCertificate,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClipboardList,
  IconFlame,
  IconGift,
  IconHandStop,
  IconHourglass,
  IconInbox,
  IconLock,
  IconPencil,
  IconQuestionMark,
  IconRecycle,
  IconScale,
  IconSearch,
  IconSnowflake,
  IconTruck,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-text.ts';
import { Badge } from './badge.tsx';
import type { Tone } from './badge.tsx';

interface Look {
  readonly tone: Tone;
  readonly icon: Icon;
}

/** How every state looks. Its word is `states.<state>`. */
const looks: Readonly<Record<string, Look>> = {
  expected: { tone: 'plain', icon: IconHourglass },
  received: { tone: 'plain', icon: IconInbox },
  stored: { tone: 'plain', icon: IconArchive },
  'under-order': { tone: 'brand', icon: IconClipboardList },
  approved: { tone: 'allowed', icon: IconCircleCheck },
  staged: { tone: 'brand', icon: IconLock },
  'in-transit': { tone: 'brand', icon: IconTruck },
  destroyed: { tone: 'plain', icon: IconFlame },
  released: { tone: 'plain', icon: IconArrowBackUp },
  transferred: { tone: 'plain', icon: IconTruck },
  donated: { tone: 'plain', icon: IconGift },
  recycled: { tone: 'plain', icon: IconRecycle },
  lost: { tone: 'forbidden', icon: IconQuestionMark },
  'written-off': { tone: 'forbidden', icon: IconCircleX },
  held: { tone: 'conditional', icon: IconHandStop },
  frozen: { tone: 'frozen', icon: IconSnowflake },
  unassessed: { tone: 'unverified', icon: IconCircleDashed },
  'unknown-composition': { tone: 'unverified', icon: IconQuestionMark },
  draft: { tone: 'plain', icon: IconPencil },
  requested: { tone: 'conditional', icon: IconHourglass },
  rejected: { tone: 'forbidden', icon: IconBan },
  withdrawn: { tone: 'plain', icon: IconArrowBackUp },
  scheduled: { tone: 'brand', icon: IconCalendarEvent },
  staging: { tone: 'brand', icon: IconLock },
  dispatched: { tone: 'brand', icon: IconTruck },
  executing: { tone: 'brand', icon: IconFlame },
  executed: { tone: 'brand', icon: IconFlame },
  reconciled: { tone: 'allowed', icon: IconScale },
  certified: { tone: 'allowed', icon: IconCertificate },
  cancelled: { tone: 'plain', icon: IconCircleX },
  found: { tone: 'forbidden', icon: IconSearch },
  recounted: { tone: 'conditional', icon: IconScale },
  explained: { tone: 'conditional', icon: IconCircleCheck },
  investigated: { tone: 'conditional', icon: IconSearch },
  closed: { tone: 'plain', icon: IconCircleCheck },
  valid: { tone: 'allowed', icon: IconCircleCheck },
  'not-yet': { tone: 'conditional', icon: IconHourglass },
  expired: { tone: 'forbidden', icon: IconCircleX },
  revoked: { tone: 'forbidden', icon: IconBan },
  active: { tone: 'plain', icon: IconCircleCheck },
  inactive: { tone: 'plain', icon: IconCircleX },
  locked: { tone: 'conditional', icon: IconLock },
  unverified: { tone: 'unverified', icon: IconCircleDashed },
};

/** A state as word and icon: lots, orders, discrepancies, permits, people. */
export function StateBadge(props: { readonly state: string; readonly large?: boolean }): ReactNode {
  const words = useWords();
  const look = looks[props.state] ?? { tone: 'plain', icon: IconCircleDashed };
  return (
    <Badge
      tone={look.tone}
      large={props.large ?? false}
      icon={<look.icon size={props.large === true ? 24 : 16} />}
    >
      {words(`states.${props.state}`) ?? props.state}
    </Badge>
  );
}
