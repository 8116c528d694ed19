import { optionalScaledInput, writeScaled } from '../../ui/form/scaled-number.ts';
import type { FormValues } from '../../ui/form/use-command-form.ts';
import type { Traits } from './place.ts';

/** Decimals between what people type (kg, l, °C) and what is kept (g, ml, tenths). */
const decimals = {
  palletPlaces: 0,
  maxLoadGrams: 3,
  maxVolumeMillilitres: 3,
  flammableLimitMillilitres: 3,
  temperatureMinTenths: 1,
  temperatureMaxTenths: 1,
  humidityMaxPercent: 0,
} as const;

type NumberTrait = keyof typeof decimals;

/** A place without limits: open store, no dangerous goods. */
export const plainTraits: Traits = {
  acceptedClasses: [],
  compartment: false,
  palletPlaces: null,
  maxLoadGrams: null,
  maxVolumeMillilitres: null,
  flammableLimitMillilitres: null,
  temperatureMinTenths: null,
  temperatureMaxTenths: null,
  humidityMaxPercent: null,
  securityLevel: 1,
};

/** The traits as the fields of a form. */
export function traitValues(traits: Traits): FormValues {
  const numbers = Object.entries(decimals).map(([name, places]) => {
    const value = traits[name as NumberTrait];
    return [`traits.${name}`, value === null ? '' : writeScaled(value, places)] as const;
  });
  return {
    ...Object.fromEntries(numbers),
    'traits.acceptedClasses': traits.acceptedClasses,
    'traits.compartment': traits.compartment,
    'traits.securityLevel': String(traits.securityLevel),
  };
}

/** The traits that the fields say. What is no number becomes NaN, which the schema refuses. */
export function traitInput(values: FormValues, language: string): Traits {
  const number = (name: NumberTrait): number | null =>
    optionalScaledInput(String(values[`traits.${name}`] ?? ''), decimals[name], language);
  const classes = values['traits.acceptedClasses'];
  return {
    acceptedClasses: Array.isArray(classes) ? classes.map(String) : [],
    compartment: values['traits.compartment'] === true,
    palletPlaces: number('palletPlaces'),
    maxLoadGrams: number('maxLoadGrams'),
    maxVolumeMillilitres: number('maxVolumeMillilitres'),
    flammableLimitMillilitres: number('flammableLimitMillilitres'),
    temperatureMinTenths: number('temperatureMinTenths'),
    temperatureMaxTenths: number('temperatureMaxTenths'),
    humidityMaxPercent: number('humidityMaxPercent'),
    securityLevel: Number(values['traits.securityLevel'] ?? 1),
  };
}
