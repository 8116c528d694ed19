import { Select, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconLockX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Badge } from '../../ui/values/badge.tsx';
import { Mass, useQuantityText } from '../../ui/values/quantity.tsx';
import { CountedFigures } from './counted-figures.tsx';
import type { Lot, Reception, Sums } from './reception.ts';
import css from './receive.module.css';
import { notCounted } from './reception.ts';
import { useReceivingPlaces } from './use-receiving-places.ts';

/** Expected against counted, always in sight, with what a difference will do; then the act. */
export function Reckoning(props: {
  readonly lot: Lot;
  readonly sums: Sums;
  readonly reception: Reception;
  readonly onChange: (part: Partial<Reception>) => void;
  readonly onReceive: () => void;
  readonly saving: boolean;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { lot, sums, reception } = props;
  const places = useReceivingPlaces(lot.siteId);
  const receive = lot.actions.find((each) => each.procedure === 'lots.receive');
  return (
    <Section>
      <div className={css['reckoning']}>
        <div>
          <Figures lot={lot} sums={sums} />
          {/* There from the start, so that a screen reader says what comes into it. */}
          <div role="status" className={css['outcome']}>
            <Consequences lot={lot} sums={sums} />
          </div>
        </div>
        <Select
          size="md"
          label={t('page.receive.place')}
          description={t('page.receive.placeHelp')}
          data={places.map((place) => ({
            value: place.id,
            label: `${nameIn(place.name, locale)} · ${place.path}`,
          }))}
          allowDeselect={false}
          value={reception.locationId === '' ? null : reception.locationId}
          onChange={(value) => {
            props.onChange({ locationId: value ?? '' });
          }}
        />
        <ActionButton
          kind="primary"
          large
          fullWidth
          label={t('page.receive.verb')}
          shortcut="Ctrl+Enter"
          saving={props.saving}
          whyNot={receive?.allowed === true ? notCounted(sums) : receive?.findings}
          onRun={props.onReceive}
        />
        {lot.quantity.unit !== 'GRM' && (
          <TextInput
            size="md"
            label={t('page.receive.weighed')}
            description={t('page.receive.weighedHelp')}
            name="massGrams"
            inputMode="decimal"
            autoComplete="off"
            rightSection={<span className={css['faint']}>{t('unit.KGM')}</span>}
            value={reception.massKilograms}
            onChange={(event) => {
              props.onChange({ massKilograms: event.currentTarget.value });
            }}
          />
        )}
        <Textarea
          size="md"
          label={t('page.receive.note')}
          autosize
          minRows={1}
          value={reception.note}
          onChange={(event) => {
            props.onChange({ note: event.currentTarget.value });
          }}
        />
      </div>
    </Section>
  );
}

/** Expected and counted, and the mass where it is a figure of its own. */
function Figures(props: { readonly lot: Lot; readonly sums: Sums }): ReactNode {
  const t = useText();
  const { lot, sums } = props;
  return (
    <CountedFigures lot={lot} sums={sums} words={figureWords}>
      {lot.quantity.unit !== 'GRM' && (
        <>
          <div>
            <dt>{t('page.receive.massExpected')}</dt>
            <dd>
              <Mass grams={lot.line.massGrams} />
            </dd>
          </div>
          <div>
            <dt>{t('page.receive.net')}</dt>
            <dd>
              <Mass grams={sums.netGrams} />
            </dd>
          </div>
        </>
      )}
    </CountedFigures>
  );
}

const figureWords = { there: 'page.receive.expected', counted: 'page.receive.counted' } as const;

/** What will happen because of the differences: nothing is decided silently. */
function Consequences(props: { readonly lot: Lot; readonly sums: Sums }): ReactNode {
  const t = useText();
  const write = useQuantityText();
  const { lot, sums } = props;
  if (sums.packages === 0) return null;
  const difference = sums.counted - lot.quantity.amount;
  const expectedMass = lot.line.massGrams;
  const massDiffers =
    lot.quantity.unit !== 'GRM' &&
    expectedMass !== null &&
    sums.netGrams !== null &&
    sums.netGrams !== expectedMass;
  if (difference === 0 && !massDiffers && sums.sealsWrong === 0) {
    return (
      <Badge tone="allowed" large icon={<IconCircleCheck size={24} />}>
        {t('page.receive.agrees')}
      </Badge>
    );
  }
  const off = write(Math.abs(difference), lot.quantity.unit);
  return (
    <ul className={css['consequences']} aria-label={t('page.receive.consequences')}>
      {difference !== 0 && (
        <li>
          <IconAlertTriangle size={20} aria-hidden="true" />
          {t(difference < 0 ? 'page.receive.fewer' : 'page.receive.more', {
            amount: `${off.number} ${off.unit}`,
          })}
        </li>
      )}
      {massDiffers && (
        <li>
          <IconAlertTriangle size={20} aria-hidden="true" />
          {t('page.receive.massDiffers')}
        </li>
      )}
      {sums.sealsWrong > 0 && (
        <li data-frozen="true">
          <IconLockX size={20} aria-hidden="true" />
          {t('page.receive.sealsWrong', { count: sums.sealsWrong })}
        </li>
      )}
    </ul>
  );
}
