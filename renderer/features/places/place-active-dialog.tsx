import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { CommandDialog } from '../../ui/form/command-dialog.tsx';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import type { Place } from './place.ts';

/** Takes a place out of use, or back, with the reason. */
export function PlaceActiveDialog(props: {
  readonly place: Place;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { place } = props;
  const form = useCommandForm({
    procedure: 'locations.setActive',
    initial: { reason: '' },
    toInput: (values) => ({
      locationId: place.id,
      active: !place.active,
      reason: values.reason,
    }),
    onDone: props.onClose,
  });
  const verb = t(place.active ? 'page.places.close' : 'page.places.open');
  return (
    <CommandDialog
      title={`${verb}: ${place.path}`}
      form={form}
      verb={verb}
      labels={{ reason: t('field.reason') }}
      onClose={props.onClose}
      danger={place.active}
    >
      <ReasonField form={form} />
    </CommandDialog>
  );
}
