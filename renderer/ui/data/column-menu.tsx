import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconColumns3 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Column } from './column.ts';

/** Chooses the columns of a table. */
export function ColumnMenu<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly isShown: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
}): ReactNode {
  const t = useText();
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('table.columns')}>
          <IconColumns3 size={18} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('table.columns')}</Menu.Label>
        {props.columns.map((column) => (
          <Menu.Item
            key={column.key}
            role="menuitemcheckbox"
            aria-checked={props.isShown(column.key)}
            leftSection={
              <IconCheck
                size={16}
                aria-hidden="true"
                visibility={props.isShown(column.key) ? 'visible' : 'hidden'}
              />
            }
            onClick={() => {
              props.onToggle(column.key);
            }}
          >
            {column.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
