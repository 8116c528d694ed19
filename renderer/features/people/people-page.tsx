import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMay } from '../../app/session/session.ts';
import { useFilter } from '../../app/use-go.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePages } from '../../rpc/use-pages.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Column } from '../../ui/data/column.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { SearchField } from '../../ui/data/search-field.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { InstantText } from '../../ui/values/date-text.tsx';
import { StateBadge } from '../../ui/values/state-badge.tsx';
import { Roles } from './assignment-words.tsx';
import { CreatePersonDialog } from './create-person-dialog.tsx';
import { stateOfPerson } from './person.ts';
import type { Person } from './person.ts';
import { PersonPanel } from './person-panel.tsx';

/** Who may work here, as what, and where. */
export function PeoplePage(): ReactNode {
  const t = useText();
  const may = useMay();
  const [search, setSearch] = useFilter('search');
  const [openId, setOpenId] = useFilter('person');
  const [creating, setCreating] = useState(false);
  const people = usePages('people.list', search === '' ? {} : { search });
  const open = people.items.find((person) => person.id === openId);
  const create = may('people.manage') && (
    <ActionButton
      kind="primary"
      label={t('page.people.create')}
      icon={<IconUserPlus size={18} aria-hidden="true" />}
      shortcut="Alt+N"
      onRun={() => {
        setCreating(true);
      }}
    />
  );
  return (
    <Page
      fit="full"
      title={t('nav.people')}
      standing={t('page.people.standing')}
      actions={create}
      side={
        open === undefined ? undefined : (
          <PersonPanel
            key={open.id}
            person={open}
            onClose={() => {
              setOpenId('');
            }}
          />
        )
      }
    >
      <DataTable
        name="people"
        label={t('nav.people')}
        columns={useColumns()}
        pages={people}
        rowKey={(person) => person.id}
        isActive={(person) => person.id === openId}
        onOpen={(person) => {
          setOpenId(person.id);
        }}
        tools={<SearchField value={search} onChange={setSearch} label={t('page.people.search')} />}
        touch
        empty={
          <EmptyState
            icon={<IconUsers size={28} />}
            title={t('page.people.empty')}
            text={t('page.people.emptyText')}
          />
        }
      />
      {creating && (
        <CreatePersonDialog
          onClose={() => {
            setCreating(false);
          }}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<Person>[] {
  const t = useText();
  return [
    {
      key: 'name',
      title: t('page.people.name'),
      width: 'minmax(160px, 1.4fr)',
      lead: true,
      cell: (person) => <strong>{person.name}</strong>,
    },
    {
      key: 'position',
      title: t('page.people.position'),
      width: 'minmax(120px, 1.3fr)',
      yields: 3,
      plain: true,
      cell: (person) => person.position,
    },
    {
      key: 'roles',
      title: t('page.people.roles'),
      width: 'minmax(140px, 1.4fr)',
      yields: 4,
      plain: true,
      cell: (person) => <Roles of={person.assignments} />,
    },
    {
      key: 'state',
      title: t('page.people.state'),
      width: '124px',
      yields: 5,
      plain: true,
      cell: (person) => <StateBadge state={stateOfPerson(person)} />,
    },
    {
      key: 'login',
      title: t('page.signIn.login'),
      width: 'minmax(110px, 0.8fr)',
      yields: 2,
      optional: true,
      cell: (person) => <code>{person.login}</code>,
    },
    {
      key: 'lastSignInAt',
      title: t('page.people.lastSignIn'),
      width: '128px',
      yields: 1,
      cell: (person) => <InstantText at={person.lastSignInAt} />,
    },
  ];
}
