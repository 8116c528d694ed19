import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Person } from './person.ts';

/** Ends or renews a person's access, with the reason; what they did stays under their name. */
export function SetActiveDialog(props: {
  readonly person: Person;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { person } = props;
  const form = useCommandForm({
    procedure: 'people.setActive',
    initial: { reason: '' },
    toInput: (values) => ({ userId: person.id, active: !person.active, reason: values.reason }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={person.name}
      form={form}
      verb={t(person.active ? 'page.people.deactivate' : 'page.people.activate')}
      labels={{ reason: t('field.reason') }}
      onClose={props.onClose}
      danger={person.active}
      intro={<p>{t(person.active ? 'page.people.deactivateText' : 'page.people.activateText')}</p>}
    >
      <ReasonField form={form} />
    </CommandDialog>
  );
}
