import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { TextField } from './fields.tsx';

/** A mass in kilograms with up to three decimals; the command takes whole grams. */
export function MassField(
  props: Omit<ComponentProps<typeof TextField>, 'unit' | 'numeric' | 'mono'>,
): ReactNode {
  const t = useText();
  return <TextField {...props} unit={t('unit.KGM')} numeric />;
}
