import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useScan } from '../../../app/scan/use-scan.ts';
import { playScanSound } from '../../../app/scan/sounds.ts';
import { nameIn } from '../../../i18n/localized-name.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { Answer } from '../../../ui/feedback/answer.tsx';
import { RejectionList } from '../../../ui/feedback/rejection-list.tsx';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import { RadioOption } from '../../../ui/form/radio-option.tsx';
import css from '../step/step-content.module.css';
import { useSigning } from '../step/use-signing.ts';
import { StagingDialog } from './staging-dialog.tsx';
import { useCages } from './use-cages.ts';
import type { Place } from './use-cages.ts';

/** DW-05: two people open the cage and bring the goods into it. */
export function StagingStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const cages = useCages();
  return (
    <>
      <p className={css['help']}>{t('page.run.stage.help')}</p>
      <Answer of={cages}>
        {(places) =>
          places.length === 0 ? (
            <p className={css['note']}>
              {t('page.run.stage.noCage')} <AppLink to={paths.places}>{t('nav.places')}</AppLink>
            </p>
          ) : (
            <ChooseCage order={props.order} cages={places} />
          )
        }
      </Answer>
    </>
  );
}

function ChooseCage(props: { readonly order: Order; readonly cages: readonly Place[] }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { cages } = props;
  const [cageId, setCageId] = useState(cages.length === 1 ? (cages[0]?.id ?? '') : '');
  const signing = useSigning(['locationId']);
  useScan((text) => {
    const scanned = cages.find(({ reference, path }) => reference === text || path === text);
    playScanSound(scanned === undefined ? 'wrong' : 'ok');
    if (scanned !== undefined) setCageId(scanned.id);
  });
  const chosen = cages.find(({ id }) => id === cageId);
  return (
    <div className={css['form']}>
      <RejectionList
        rejections={signing.returned}
        labelOf={(field) => (field === 'locationId' ? t('page.run.stage.cage') : undefined)}
      />
      <fieldset className={css['group']} data-field="locationId">
        <legend className={css['legend']}>{t('page.run.stage.cage')}</legend>
        {cages.map((cage) => (
          <RadioOption
            key={cage.id}
            name="cage"
            value={cage.id}
            checked={cage.id === cageId}
            onChoose={() => {
              setCageId(cage.id);
            }}
          >
            <span>
              <strong>{cage.path}</strong> {nameIn(cage.name, locale)}
              <span className={css['muted']}>
                {' · '}
                {t('page.run.stage.lots', { count: cage.lotCount })}
              </span>
            </span>
          </RadioOption>
        ))}
      </fieldset>
      <div className={css['foot']}>
        <ActionButton
          kind="primary"
          large
          label={t('page.run.stage.verb')}
          shortcut="F4"
          disabled={chosen === undefined}
          whyNot={actionOf(props.order, 'orders.beginStaging')?.findings}
          onRun={signing.begin}
        />
      </div>
      {signing.isOpen && chosen !== undefined && (
        <StagingDialog
          order={props.order}
          cage={chosen}
          onClose={signing.close}
          onRefused={signing.refused}
        />
      )}
    </div>
  );
}

/** Where the goods stood before they left, since when, and who opened the cage. */
export function StagingDone(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { staging } = props.order;
  if (staging === null) return null;
  return (
    <div className={css['form']}>
      <FactList
        facts={[
          { label: t('page.run.stage.cage'), value: staging.locationPath },
          { label: t('page.run.stage.since'), value: <InstantText at={staging.beganAt} /> },
          { label: t('page.run.releasedBy'), value: staging.releasedBy.join(', ') },
        ]}
      />
    </div>
  );
}
