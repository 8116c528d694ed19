import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type {
  CheckboxProps,
  MultiSelectProps,
  SelectProps,
  TextareaProps,
  TextInputProps,
} from '@mantine/core';
import { memo } from 'react';

/*
 * The kit's controls, drawn again only when what they are given has changed: a letter typed into
 * one field of a long form costs that field, not the form. What is given must stay the same
 * function or element for it; texts, lists and choices may be made anew.
 */

function isChoice(value: unknown): value is { readonly value: unknown; readonly label: unknown } {
  return typeof value === 'object' && value !== null && 'value' in value && 'label' in value;
}

function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => isAlike(each, b[at]));
  }
  return isChoice(a) && isChoice(b) && a.value === b.value && a.label === b.label;
}

function areAlike(before: object, after: object): boolean {
  const old = new Map<string, unknown>(Object.entries(before));
  const given = Object.entries(after);
  return (
    given.length === old.size &&
    given.every(([name, value]) => old.has(name) && isAlike(old.get(name), value))
  );
}

export const StillTextInput = memo<TextInputProps>(TextInput, areAlike);
export const StillTextarea = memo<TextareaProps>(Textarea, areAlike);
export const StillSelect = memo<SelectProps>(Select, areAlike);
export const StillMultiSelect = memo<MultiSelectProps>(MultiSelect, areAlike);
export const StillCheckbox = memo<CheckboxProps>(Checkbox, areAlike);
