import { IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import css from './found-places.module.css';
import { placeIcons } from './place.ts';

/** Places whose path, reference or name holds the text. */
export function FoundPlaces(props: {
  readonly siteId: string;
  readonly search: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const found = useCall(
    'locations.find',
    { siteId: props.siteId, text: props.search.slice(0, 100), limit: 50 },
    { keepPrevious: true },
  );
  return (
    <Answer of={found}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            icon={<IconMapPin size={28} />}
            title={t('page.places.notFound')}
            text={t('page.places.notFoundText')}
          />
        ) : (
          <ul className={css['list']}>
            {items.map((place) => {
              const PlaceIcon = placeIcons[place.kind];
              return (
                <li key={place.id}>
                  <button
                    type="button"
                    className={css['row']}
                    aria-current={place.id === props.chosen}
                    onClick={() => {
                      props.onChoose(place.id);
                    }}
                  >
                    <PlaceIcon size={18} stroke={1.6} aria-hidden="true" />
                    <span className={css['path']}>{place.path}</span>
                    <span className={css['name']}>{nameIn(place.name, locale)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        )
      }
    </Answer>
  );
}
