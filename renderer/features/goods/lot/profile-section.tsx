import { IconCircleDashed, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Badge } from '../../../ui/values/badge.tsx';
import type { Lot } from '../lots/lot.ts';

/** The storage profile and on what it rests; an assumed one says so. */
export function ProfileSection(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { lot } = props;
  const { profile } = lot;
  const traits = (['toxic', 'foodOrFeed', 'moistureSensitive', 'fireLoad', 'damagedCells'] as const)
    .filter((trait) => profile[trait])
    .map((trait) => t(`page.assess.${trait}`));
  const codes = (table: 'lgk' | 'unClass', list: readonly string[]): string =>
    list.map((code) => `${code} ${name(table, code)}`).join('; ');
  return (
    <Section
      title={t('page.lot.profile')}
      actions={
        lot.profileAssessed ? (
          <Badge tone="allowed" icon={<IconCircleCheck size={16} />}>
            {t('page.lot.assessed')}
          </Badge>
        ) : (
          <Badge tone="unverified" icon={<IconCircleDashed size={16} />}>
            {t('page.lot.assumed')}
          </Badge>
        )
      }
    >
      <FactList
        facts={[
          {
            label: t('page.assess.storageClass'),
            value:
              profile.storageClass === ''
                ? t('states.unknown-composition')
                : codes('lgk', [profile.storageClass, ...profile.subsidiaryStorageClasses]),
          },
          ...(profile.transportClass === null
            ? []
            : [
                {
                  label: t('page.assess.transportClass'),
                  value: codes('unClass', [profile.transportClass, ...profile.subsidiaryClasses]),
                },
              ]),
          ...(profile.unNumbers.length === 0
            ? []
            : [{ label: t('page.assess.unNumbers'), value: profile.unNumbers.join(', ') }]),
          { label: t('page.assess.form'), value: t(`page.assess.form.${profile.form}`) },
          { label: t('page.assess.band'), value: name('band', profile.temperatureBand) },
          {
            label: t('page.assess.security'),
            value: t(`page.assess.security.${securityOf(profile.securityLevel)}`),
          },
          ...(profile.lithiumClass === undefined || profile.lithiumClass === 'none'
            ? []
            : [
                {
                  label: t('page.assess.lithium'),
                  value: t(`page.assess.lithium.${profile.lithiumClass}`),
                },
              ]),
          ...(traits.length === 0
            ? []
            : [{ label: t('page.assess.traits'), value: traits.join(', ') }]),
          ...(lot.profileBasis === '' || !lot.profileAssessed
            ? []
            : [{ label: t('page.assess.basis'), value: lot.profileBasis }]),
        ]}
      />
    </Section>
  );
}

const levels = ['1', '2', '3', '4'] as const;

function securityOf(level: number): (typeof levels)[number] {
  return levels[level - 1] ?? '1';
}
