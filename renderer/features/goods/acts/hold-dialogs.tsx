import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { holdKinds } from '../../../../shared/domain/goods/holds.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { SelectField, TextField } from '../../../ui/form/fields.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import type { Lot } from '../lots/lot.ts';

/** The word for the kind of a hold. */
export function useHoldKind(): (kind: string) => string {
  const words = useWords();
  return useCallback((kind) => words(`hold.kind.${kind}`) ?? kind, [words]);
}

interface HoldDialogProps {
  readonly lot: Lot;
  readonly onClose: () => void;
}

/** Places a hold: it blocks every disposal until it is lifted (DR-03). */
export function PlaceHoldDialog(props: HoldDialogProps): ReactNode {
  const t = useText();
  const kindName = useHoldKind();
  const labels = {
    kind: t('page.hold.kind'),
    reference: t('page.hold.reference'),
    reason: t('field.reason'),
  };
  const form = useCommandForm({
    procedure: 'lots.placeHold',
    draft: `hold.${props.lot.id}`,
    initial: { kind: 'evidence', reference: '', reason: '' },
    toInput: (values) => ({
      lotId: props.lot.id,
      kind: holdKinds.find((kind) => kind === values.kind) ?? 'other',
      reference: values.reference,
      reason: values.reason,
    }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={t('page.hold.place')}
      form={form}
      verb={t('page.hold.placeVerb')}
      labels={labels}
      onClose={props.onClose}
    >
      <SelectField
        form={form}
        name="kind"
        label={labels.kind}
        choices={holdKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
        required
      />
      <TextField
        form={form}
        name="reference"
        label={labels.reference}
        help={t('page.hold.referenceHelp')}
        autoFocus
        required
      />
      <ReasonField form={form} />
    </CommandDialog>
  );
}

/** Lifts a hold, with the document that allows it. */
export function LiftHoldDialog(props: HoldDialogProps): ReactNode {
  const t = useText();
  const kindName = useHoldKind();
  const open = props.lot.holds.filter((hold) => hold.liftedAt === null);
  const labels = {
    holdId: t('page.hold.which'),
    reference: t('page.hold.liftReference'),
    reason: t('field.reason'),
  };
  const form = useCommandForm({
    procedure: 'lots.liftHold',
    draft: `lift.${props.lot.id}`,
    initial: { holdId: open[0]?.id ?? '', reference: '', reason: '' },
    toInput: (values) => ({ lotId: props.lot.id, ...values }),
    onDone: props.onClose,
  });
  return (
    <CommandDialog
      title={t('page.hold.lift')}
      form={form}
      verb={t('page.hold.liftVerb')}
      labels={labels}
      onClose={props.onClose}
    >
      <SelectField
        form={form}
        name="holdId"
        label={labels.holdId}
        choices={open.map((hold) => ({
          value: hold.id,
          label: `${kindName(hold.kind)} · ${hold.reference}`,
        }))}
        required
      />
      <TextField
        form={form}
        name="reference"
        label={labels.reference}
        help={t('page.hold.liftHelp')}
        autoFocus
        required
      />
      <ReasonField form={form} />
    </CommandDialog>
  );
}
