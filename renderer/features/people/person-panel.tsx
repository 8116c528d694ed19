import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../app/session/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Panel } from '../../ui/layout/panel.tsx';
import { PanelClose } from '../../ui/layout/panel-close.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';
import { StateBadge } from '../../ui/values/state-badge.tsx';
import { useSiteNames } from './assignment-words.tsx';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import { stateOfPerson } from './person.ts';
import type { Person } from './person.ts';
import { ResetPasswordDialog } from './reset-password-dialog.tsx';
import { SetActiveDialog } from './set-active-dialog.tsx';

/** A person beside the list: what they are, where, and what an administrator can do. */
export function PersonPanel(props: {
  readonly person: Person;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { person } = props;
  const siteName = useSiteNames();
  return (
    <Panel
      title={person.name}
      badge={<StateBadge state={stateOfPerson(person)} />}
      corner={<PanelClose onClose={props.onClose} />}
      foot={<Acts person={person} />}
    >
      <FactList
        facts={[
          { label: t('page.people.position'), value: person.position },
          { label: t('page.signIn.login'), value: <code>{person.login}</code> },
          ...person.assignments.map((each) => ({
            label: siteName(each.siteId),
            value: t(`roles.${each.role}`),
          })),
          {
            label: t('page.people.lastSignIn'),
            value: <InstantText at={person.lastSignInAt} />,
          },
          ...(stateOfPerson(person) === 'locked'
            ? [
                {
                  label: t('page.people.lockedUntil'),
                  value: <InstantText at={person.lockedUntil} />,
                },
              ]
            : []),
          ...(person.mustChangePassword
            ? [{ label: t('page.signIn.password'), value: t('page.people.mustChange') }]
            : []),
        ]}
      />
    </Panel>
  );
}

function Acts(props: { readonly person: Person }): ReactNode {
  const t = useText();
  const may = useMay();
  const { user } = useSession();
  const { person } = props;
  const [open, setOpen] = useState<'edit' | 'password' | 'active' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  if (!may('people.manage')) return null;
  const isOwn = user?.id === person.id;
  return (
    <>
      <ActionButton
        label={t('action.edit')}
        shortcut="Alt+E"
        onRun={() => {
          setOpen('edit');
        }}
      />
      <ActionButton
        label={t('page.people.resetPassword')}
        shortcut="Alt+P"
        whyNot={isOwn ? [{ code: 'OwnPassword' }] : undefined}
        onRun={() => {
          setOpen('password');
        }}
      />
      <ActionButton
        kind={person.active ? 'danger' : 'secondary'}
        label={t(person.active ? 'page.people.deactivate' : 'page.people.activate')}
        shortcut="Alt+D"
        whyNot={isOwn ? [{ code: 'OwnAccount' }] : undefined}
        onRun={() => {
          setOpen('active');
        }}
      />
      {open === 'edit' && <EditPersonDialog person={person} onClose={close} />}
      {open === 'password' && <ResetPasswordDialog person={person} onClose={close} />}
      {open === 'active' && <SetActiveDialog person={person} onClose={close} />}
    </>
  );
}
