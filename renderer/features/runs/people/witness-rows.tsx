import { Checkbox, CloseButton, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { useFocusOnAdded } from '../../../ui/focus/use-focus-on-added.ts';
import css from './people-rows.module.css';
import { noWitness } from './present-people.ts';
import type { Witness } from './present-people.ts';

/** The witnesses, two at least; where they come from says whether one is from outside. */
export function WitnessRows(props: {
  readonly witnesses: readonly Witness[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (witnesses: readonly Witness[]) => void;
}): ReactNode {
  const t = useText();
  const { witnesses, errorOf, onChange } = props;
  const change = (at: number, some: Partial<Witness>): void => {
    onChange(witnesses.map((each, index) => (index === at ? { ...each, ...some } : each)));
  };
  const list = useFocusOnAdded<HTMLFieldSetElement>(
    witnesses.length,
    (at) => `witnesses.${at}.name`,
  );
  const nameOf = (at: number): string => t('page.run.start.witnessesOne', { number: at + 1 });
  const error = errorOf('witnesses');
  return (
    <fieldset ref={list} className={css['group']} data-field="witnesses">
      <legend className={css['legend']}>{t('page.run.start.witnesses')}</legend>
      <p className={css['help']}>{t('page.run.start.witnessesHelp')}</p>
      {witnesses.map((witness, index) => (
        <div key={index} className={css['person']} role="group" aria-label={nameOf(index)}>
          <TextInput
            label={t('page.run.start.name')}
            name={`witnesses.${index}.name`}
            required
            error={errorOf(`witnesses.${index}.name`)}
            autoComplete="off"
            value={witness.name}
            onChange={(event) => {
              change(index, { name: event.currentTarget.value });
            }}
          />
          <TextInput
            label={t('page.run.start.organisation')}
            name={`witnesses.${index}.organisation`}
            required
            error={errorOf(`witnesses.${index}.organisation`)}
            autoComplete="off"
            value={witness.organisation}
            onChange={(event) => {
              change(index, { organisation: event.currentTarget.value });
            }}
          />
          <TextInput
            label={t('page.run.start.position')}
            name={`witnesses.${index}.position`}
            autoComplete="off"
            value={witness.position}
            onChange={(event) => {
              change(index, { position: event.currentTarget.value });
            }}
          />
          <Checkbox
            className={css['flag']}
            label={t('page.run.start.outside')}
            checked={witness.outside}
            onChange={(event) => {
              change(index, { outside: event.currentTarget.checked });
            }}
          />
          {witnesses.length > 2 && (
            <CloseButton
              className={css['remove']}
              aria-label={t('page.run.start.remove', { name: witness.name || nameOf(index) })}
              onClick={() => {
                onChange(witnesses.filter((_, at) => at !== index));
              }}
            />
          )}
        </div>
      ))}
      {error !== undefined && <p className={css['error']}>{error}</p>}
      <div>
        <ActionButton
          label={t('page.run.start.addWitness')}
          onRun={() => {
            onChange([...witnesses, noWitness]);
          }}
        />
      </div>
    </fieldset>
  );
}
