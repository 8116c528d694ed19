import { CloseButton, Radio, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { useFocusOnAdded } from '../../../ui/focus/use-focus-on-added.ts';
import css from './people-rows.module.css';
import type { Member } from './present-people.ts';

/** The commission, where the law asks for one: a chair and members (DW-12). */
export function CommissionRows(props: {
  readonly members: readonly Member[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (members: readonly Member[]) => void;
}): ReactNode {
  const t = useText();
  const { members, errorOf, onChange } = props;
  const change = (at: number, some: Partial<Member>): void => {
    onChange(members.map((each, index) => (index === at ? { ...each, ...some } : each)));
  };
  const list = useFocusOnAdded<HTMLFieldSetElement>(
    members.length,
    (at) => `commission.${at}.name`,
  );
  const nameOf = (at: number): string => t('page.run.start.commissionOne', { number: at + 1 });
  const error = errorOf('commission');
  return (
    <fieldset ref={list} className={css['group']} data-field="commission">
      <legend className={css['legend']}>{t('page.run.start.commission')}</legend>
      <p className={css['help']}>{t('page.run.start.commissionHelp')}</p>
      {members.map((member, index) => (
        <div
          key={index}
          className={css['person']}
          data-kind="member"
          role="group"
          aria-label={nameOf(index)}
        >
          <TextInput
            label={t('page.run.start.name')}
            name={`commission.${index}.name`}
            error={errorOf(`commission.${index}.name`)}
            autoComplete="off"
            value={member.name}
            onChange={(event) => {
              change(index, { name: event.currentTarget.value });
            }}
          />
          <TextInput
            label={t('page.run.start.position')}
            name={`commission.${index}.position`}
            error={errorOf(`commission.${index}.position`)}
            autoComplete="off"
            value={member.position}
            onChange={(event) => {
              change(index, { position: event.currentTarget.value });
            }}
          />
          <Radio
            className={css['flag']}
            name="chair"
            label={t('page.run.chair')}
            checked={member.chair}
            onChange={() => {
              onChange(members.map((each, at) => ({ ...each, chair: at === index })));
            }}
          />
          <CloseButton
            className={css['remove']}
            aria-label={t('page.run.start.remove', { name: member.name || nameOf(index) })}
            onClick={() => {
              onChange(members.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      {error !== undefined && <p className={css['error']}>{error}</p>}
      <div>
        <ActionButton
          label={t('page.run.start.addMember')}
          onRun={() => {
            onChange([...members, { name: '', position: '', chair: members.length === 0 }]);
          }}
        />
      </div>
    </fieldset>
  );
}
