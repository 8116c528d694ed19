import { ActionIcon } from '@mantine/core';
import { IconBarcode } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { LabelsDialog } from '../../../ui/labels/labels-dialog.tsx';

/** One label anew: it was torn, or the package was sealed again. */
export function PackageLabelButton(props: {
  readonly id: string;
  readonly reference: string;
}): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  const label = `${t('page.labels.one')} ${props.reference}`;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={label}
        title={t('page.labels.one')}
        onClick={() => {
          setOpen(true);
        }}
      >
        <IconBarcode size={18} aria-hidden="true" />
      </ActionIcon>
      {open && (
        <LabelsDialog
          choices={[
            {
              key: 'package',
              label: t('page.labels.ofPackage'),
              target: { goods: { kind: 'package', packageId: props.id } },
            },
          ]}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
