import { ActionIcon, Select } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { roles } from '../../../shared/domain/access/roles.ts';
import type { Role } from '../../../shared/domain/access/roles.ts';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { takesOut, useFocusOnNext } from '../../ui/focus/use-focus-on-next.ts';
import css from './assignments-field.module.css';
import type { Assignment } from './person.ts';

const everywhere = '*';

/** Assignments as a form keeps them: `role` or `role@site`. */
export function writeAssignment(assignment: Assignment): string {
  return `${assignment.role}@${assignment.siteId ?? everywhere}`;
}

/** The assignment that `writeAssignment` wrote. */
export function readAssignment(text: string): Assignment {
  const [role = 'storekeeper', site = everywhere] = text.split('@');
  return { role: role as Role, siteId: site === everywhere ? null : site };
}

/** What the person is, and where: one row for each assignment. */
export function AssignmentsField(props: {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string | undefined;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const sites = useCall('sites.list', {});
  const { value } = props;
  const { list, takenOut } = useFocusOnNext<HTMLFieldSetElement>();
  const change = (index: number, next: Partial<Assignment>): void => {
    props.onChange(
      value.map((text, at) =>
        at === index ? writeAssignment({ ...readAssignment(text), ...next }) : text,
      ),
    );
  };
  const siteChoices = [
    { value: everywhere, label: t('page.people.allSites') },
    ...(sites.data?.items ?? []).map((site) => ({
      value: site.id,
      label: nameIn(site.name, locale),
    })),
  ];
  return (
    <fieldset ref={list} className={css['group']} data-field="assignments">
      <legend className={css['legend']}>{t('page.people.assignments')}</legend>
      {value.map((text, index) => {
        const assignment = readAssignment(text);
        return (
          <div key={`${index} of ${value.length}`} className={css['row']}>
            <Select
              aria-label={t('page.people.role')}
              allowDeselect={false}
              data={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
              value={assignment.role}
              onChange={(role) => {
                change(index, { role: role ?? assignment.role });
              }}
            />
            <Select
              aria-label={t('person.site')}
              allowDeselect={false}
              data={siteChoices}
              value={assignment.siteId ?? everywhere}
              onChange={(site) => {
                change(index, { siteId: site === everywhere ? null : site });
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('page.people.removeAssignment')}
              disabled={value.length === 1}
              onClick={() => {
                props.onChange(value.filter((_, at) => at !== index));
                takenOut(index);
              }}
              {...takesOut}
            >
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          </div>
        );
      })}
      {props.error !== undefined && <p className={css['error']}>{props.error}</p>}
      <div>
        <ActionButton
          kind="quiet"
          label={t('page.people.addAssignment')}
          icon={<IconPlus size={18} aria-hidden="true" />}
          onRun={() => {
            // One role at a store: the new one begins at a store that has none yet.
            const taken = new Set(value.map((text) => readAssignment(text).siteId));
            const all = sites.data?.items ?? [];
            const free = all.find(({ id }) => !taken.has(id)) ?? all[0];
            props.onChange([
              ...value,
              writeAssignment({ role: 'storekeeper', siteId: free?.id ?? null }),
            ]);
          }}
        />
      </div>
    </fieldset>
  );
}
