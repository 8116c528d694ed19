import type { ReactNode } from 'react';
import { lgkCodes } from '../../../shared/catalog/storage/lgk.ts';
import { useText } from '../../i18n/use-text.ts';
import {
  CheckField,
  FieldGroup,
  FieldPair,
  MultiSelectField,
  SelectField,
  TextField,
} from '../../ui/form/fields.tsx';
import type { FormFields } from '../../ui/form/use-command-form.ts';

/** Labels of the traits by the path of their field. */
export function useTraitLabels(): Readonly<Record<string, string>> {
  const t = useText();
  return {
    'traits.acceptedClasses': t('page.places.acceptedClasses'),
    'traits.compartment': t('page.places.compartment'),
    'traits.palletPlaces': t('page.places.palletPlaces'),
    'traits.maxLoadGrams': t('page.places.maxLoad'),
    'traits.maxVolumeMillilitres': t('page.places.maxVolume'),
    'traits.flammableLimitMillilitres': t('page.places.flammableLimit'),
    'traits.temperatureMinTenths': t('page.places.temperatureMin'),
    'traits.temperatureMaxTenths': t('page.places.temperatureMax'),
    'traits.humidityMaxPercent': t('page.places.humidityMax'),
    'traits.securityLevel': t('page.places.securityLevel'),
  };
}

/** What a place accepts and holds (SS-03, SS-04, SS-08); an empty field means no limit. */
export function TraitsFields(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const labels = useTraitLabels();
  const field = (name: string, unit: string) => ({
    form: props.form,
    name: `traits.${name}`,
    label: labels[`traits.${name}`] ?? '',
    unit,
    numeric: true,
  });
  return (
    <>
      <FieldGroup legend={t('page.places.whatStands')}>
        <MultiSelectField
          form={props.form}
          name="traits.acceptedClasses"
          label={labels['traits.acceptedClasses'] ?? ''}
          help={t('page.places.acceptedClassesHelp')}
          choices={lgkCodes.map((code) => ({
            value: code,
            label: `${code} · ${t(`lgk.${code}`)}`,
          }))}
        />
        <CheckField
          form={props.form}
          name="traits.compartment"
          label={labels['traits.compartment'] ?? ''}
          help={t('page.places.compartmentHelp')}
        />
        <SelectField
          form={props.form}
          name="traits.securityLevel"
          label={labels['traits.securityLevel'] ?? ''}
          choices={(['1', '2', '3', '4'] as const).map((level) => ({
            value: level,
            label: `${level} · ${t(`page.places.security.${level}`)}`,
          }))}
        />
      </FieldGroup>
      <FieldGroup legend={t('page.places.howMuch')}>
        <FieldPair columns={2}>
          <TextField {...field('maxLoadGrams', t('unit.KGM'))} />
          <TextField {...field('palletPlaces', t('page.places.palletUnit'))} />
          <TextField {...field('maxVolumeMillilitres', t('unit.LTR'))} />
          <TextField {...field('flammableLimitMillilitres', t('unit.LTR'))} />
        </FieldPair>
      </FieldGroup>
      <FieldGroup legend={t('page.places.climate')}>
        <FieldPair columns={3}>
          <TextField {...field('temperatureMinTenths', '°C')} />
          <TextField {...field('temperatureMaxTenths', '°C')} />
          <TextField {...field('humidityMaxPercent', '%')} />
        </FieldPair>
      </FieldGroup>
    </>
  );
}
