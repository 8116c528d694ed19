import type { ReactNode } from 'react';
import { formatScaled } from '../../i18n/numbers.ts';
import { useLocale, useText, useWords } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { UsageBar } from '../../ui/values/usage-bar.tsx';
import { Mass, Quantity } from '../../ui/values/quantity.tsx';
import type { Place } from './place.ts';
import css from './place-limits.module.css';

/** What a place accepts and holds, and how full it is. */
export function PlaceLimits(props: { readonly place: Place }): ReactNode {
  const t = useText();
  const { place } = props;
  const { traits } = place;
  const level = String(traits.securityLevel) as '1' | '2' | '3' | '4';
  return (
    <>
      <h3 className={css['title']}>{t('page.places.howMuch')}</h3>
      <FactList
        facts={[
          {
            label: t('page.places.load'),
            value: (
              <UsageBar
                used={place.loadGrams}
                limit={traits.maxLoadGrams}
                label={t('page.places.load')}
                renderAmount={(grams, beside) => <Mass grams={grams} beside={beside} />}
              />
            ),
          },
          {
            label: t('page.places.palletPlaces'),
            value: (
              <UsageBar
                used={place.palletPlacesUsed}
                limit={traits.palletPlaces}
                label={t('page.places.palletPlaces')}
                renderAmount={(places) => places}
              />
            ),
          },
          {
            label: t('page.places.flammableLimit'),
            value: <Volume of={traits.flammableLimitMillilitres} />,
          },
          { label: t('page.places.maxVolume'), value: <Volume of={traits.maxVolumeMillilitres} /> },
        ]}
      />
      <h3 className={css['title']}>{t('page.places.whatStands')}</h3>
      <FactList
        facts={[
          {
            label: t('page.places.acceptedClasses'),
            value: <Classes of={traits.acceptedClasses} />,
          },
          {
            label: t('page.places.securityLevel'),
            value: `${level} · ${t(`page.places.security.${level}`)}`,
          },
          {
            label: t('page.places.compartment'),
            value: t(traits.compartment ? 'value.yes' : 'value.no'),
          },
          { label: t('page.places.climate'), value: <Climate place={place} /> },
        ]}
      />
    </>
  );
}

function Volume(props: { readonly of: number | null }): ReactNode {
  const t = useText();
  if (props.of === null) return <span className={css['none']}>{t('value.noLimit')}</span>;
  return <Quantity amount={props.of} unit="MLT" />;
}

function Classes(props: { readonly of: readonly string[] }): ReactNode {
  const t = useText();
  const words = useWords();
  if (props.of.length === 0) return t('page.places.onlyPlain');
  return (
    <ul className={css['classes']}>
      {props.of.map((code) => (
        <li key={code}>
          <span className={css['code']}>{code}</span> {words(`lgk.${code}`) ?? ''}
        </li>
      ))}
    </ul>
  );
}

function Climate(props: { readonly place: Place }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const {
    temperatureMinTenths: low,
    temperatureMaxTenths: high,
    humidityMaxPercent,
  } = props.place.traits;
  const degrees = (tenths: number): string => `${formatScaled(tenths, 1, locale)} °C`;
  const temperature =
    low !== null && high !== null
      ? `${degrees(low)} … ${degrees(high)}`
      : [low, high].flatMap((value) => (value === null ? [] : [degrees(value)])).join('');
  const humidity =
    humidityMaxPercent === null
      ? ''
      : t('page.places.humidityUpTo', { percent: humidityMaxPercent });
  const text = [temperature, humidity].filter((part) => part !== '').join(', ');
  return text === '' ? <span className={css['none']}>{t('value.noLimit')}</span> : text;
}
