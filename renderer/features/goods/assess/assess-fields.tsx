import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ghsCodes } from '../../../../shared/catalog/storage/ghs.ts';
import { lgkCodes } from '../../../../shared/catalog/storage/lgk.ts';
import { temperatureBandCodes } from '../../../../shared/catalog/storage/temperature-bands.ts';
import { unClassCodes } from '../../../../shared/catalog/storage/un-classes.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { Translate } from '../../../i18n/spoken-words.ts';
import {
  CheckField,
  FieldPair,
  MultiSelectField,
  SelectField,
  TextField,
} from '../../../ui/form/fields.tsx';
import type { FormFields } from '../../../ui/form/use-command-form.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { GhsPictogram } from '../../../ui/pictograms/ghs-pictogram.tsx';
import { forms, lithiumClasses } from './assess-form.ts';
import css from './assess.module.css';

const levels = ['1', '2', '4'] as const;

/** The name of every field of the profile by its path. */
export function useAssessLabels(): Readonly<Record<string, string>> {
  const t = useText();
  return useMemo(() => assessLabels(t), [t]);
}

function assessLabels(t: Translate): Readonly<Record<string, string>> {
  return {
    category: t('page.goods.category'),
    basis: t('page.assess.basisLabel'),
    'profile.storageClass': t('page.assess.storageClass'),
    'profile.subsidiaryStorageClasses': t('page.assess.subsidiaryStorageClasses'),
    'profile.unNumbers': t('page.assess.unNumbers'),
    'profile.unNumbers.0': t('page.assess.unNumbers'),
    'profile.unNumbers.1': t('page.assess.unNumbers'),
    'profile.transportClass': t('page.assess.transportClass'),
    'profile.subsidiaryClasses': t('page.assess.subsidiaryClasses'),
    'profile.form': t('page.assess.form'),
    'profile.temperatureBand': t('page.assess.band'),
    'profile.humidityMaxPercent': t('page.assess.humidity'),
    'profile.securityLevel': t('page.assess.security'),
    'profile.lithiumClass': t('page.assess.lithium'),
    'profile.lithiumWattHours': t('page.assess.wattHours'),
    'profile.foodOrFeed': t('page.assess.foodOrFeed'),
    'profile.damagedCells': t('page.assess.damagedCells'),
  };
}

/** Classes, UN numbers, pictograms: what the goods can do. */
export function HazardFields(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const labels = useAssessLabels();
  const { form } = props;
  const { lgk, unClasses } = useMemo(() => classChoices(name), [name]);
  return (
    <Section title={t('page.assess.hazards')}>
      <div className={css['fields']}>
        <CheckField
          form={form}
          name="profile.compositionUnknown"
          label={t('page.assess.compositionUnknown')}
          help={t('page.assess.compositionUnknownHelp')}
        />
        {!form.flag('profile.compositionUnknown') && (
          <SelectField
            form={form}
            name="profile.storageClass"
            label={labels['profile.storageClass'] ?? ''}
            help={t('page.assess.storageClassHelp')}
            choices={lgk}
            searchable
            required
          />
        )}
        <MultiSelectField
          form={form}
          name="profile.subsidiaryStorageClasses"
          label={labels['profile.subsidiaryStorageClasses'] ?? ''}
          choices={lgk}
        />
        <GhsField form={form} />
        <FieldPair>
          <SelectField
            form={form}
            name="profile.transportClass"
            label={labels['profile.transportClass'] ?? ''}
            choices={unClasses}
            searchable
          />
          <TextField
            form={form}
            name="profile.unNumbers"
            label={labels['profile.unNumbers'] ?? ''}
            placeholder="UN3480"
            mono
          />
        </FieldPair>
        <MultiSelectField
          form={form}
          name="profile.subsidiaryClasses"
          label={labels['profile.subsidiaryClasses'] ?? ''}
          choices={unClasses}
        />
        <FieldPair>
          <SelectField
            form={form}
            name="profile.lithiumClass"
            label={labels['profile.lithiumClass'] ?? ''}
            choices={lithiumClasses.map((code) => ({
              value: code,
              label: t(`page.assess.lithium.${code}`),
            }))}
          />
          {form.text('profile.lithiumClass') !== 'none' && (
            <TextField
              form={form}
              name="profile.lithiumWattHours"
              label={labels['profile.lithiumWattHours'] ?? ''}
              unit={t('page.assess.wh')}
              numeric
            />
          )}
        </FieldPair>
        {form.text('profile.lithiumClass') !== 'none' && (
          <CheckField
            form={form}
            name="profile.damagedCells"
            label={labels['profile.damagedCells'] ?? ''}
          />
        )}
      </div>
    </Section>
  );
}

function classChoices(name: ReturnType<typeof useCatalog>) {
  const choice = (table: 'lgk' | 'unClass') => (code: string) => ({
    value: code,
    label: `${code} · ${name(table, code)}`,
  });
  return { lgk: lgkCodes.map(choice('lgk')), unClasses: unClassCodes.map(choice('unClass')) };
}

/** The nine pictograms as large switches. */
function GhsField(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const chosen = props.form.list('profile.ghs');
  return (
    <fieldset className={css['ghs']}>
      <legend className={css['legend']}>{t('page.assess.ghs')}</legend>
      {ghsCodes.map((code) => {
        const on = chosen.includes(code);
        return (
          <button
            key={code}
            type="button"
            className={css['sign']}
            aria-pressed={on}
            onClick={() => {
              props.form.set(
                'profile.ghs',
                on ? chosen.filter((each) => each !== code) : [...chosen, code].toSorted(),
              );
            }}
          >
            {/* Its name stands below. */}
            <span aria-hidden="true">
              <GhsPictogram code={code} size={56} />
            </span>
            <span>{name('ghs', code)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

/** Form, temperature, moisture, security, food: what the goods need. */
export function KeepingFields(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const labels = useAssessLabels();
  const { form } = props;
  return (
    <Section title={t('page.assess.keeping')}>
      <div className={css['fields']}>
        <FieldPair>
          <SelectField
            form={form}
            name="profile.form"
            label={labels['profile.form'] ?? ''}
            choices={forms.map((code) => ({ value: code, label: t(`page.assess.form.${code}`) }))}
            required
          />
          <SelectField
            form={form}
            name="profile.temperatureBand"
            label={labels['profile.temperatureBand'] ?? ''}
            choices={temperatureBandCodes.map((code) => ({
              value: code,
              label: name('band', code),
            }))}
            required
          />
        </FieldPair>
        <SelectField
          form={form}
          name="profile.securityLevel"
          label={labels['profile.securityLevel'] ?? ''}
          choices={levels.map((level) => ({
            value: level,
            label: t(`page.assess.security.${level}`),
          }))}
          required
        />
        <div className={css['checks']}>
          {(['toxic', 'foodOrFeed', 'fireLoad', 'moistureSensitive'] as const).map((flag) => (
            <CheckField
              key={flag}
              form={form}
              name={`profile.${flag}`}
              label={t(`page.assess.${flag}`)}
            />
          ))}
        </div>
        {form.flag('profile.moistureSensitive') && (
          <TextField
            form={form}
            name="profile.humidityMaxPercent"
            label={labels['profile.humidityMaxPercent'] ?? ''}
            help={t('page.assess.humidityHelp')}
            unit="%"
            numeric
          />
        )}
      </div>
    </Section>
  );
}
