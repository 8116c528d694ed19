import { Radio } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { useSession } from '../../../app/session/session.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { NoteField, PasswordField } from '../../../ui/form/fields.tsx';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { emptySignature, signatureOf } from '../../../ui/sign/signature.ts';
import { useWrittenQuantity } from '../../../ui/values/quantity.tsx';
import css from '../acts/dialogs.module.css';
import { isAllGone, isChange } from './difference-text.ts';
import { Said } from './discrepancy-dialogs.tsx';
import type { StepProps } from './discrepancy-dialogs.tsx';

type Closing = OutputOf<'discrepancies.closing'>['found'];

/** Closed by a signature: the lot becomes what was found, or keeps what was expected. */
export function CloseDialog(props: StepProps): ReactNode {
  const t = useText();
  const { user } = useSession();
  const { discrepancy, onClose } = props;
  const lost = isAllGone(discrepancy);
  const asked = useCall('discrepancies.closing', { discrepancyId: discrepancy.id });
  const say = useEffectWords();
  const effectOf = (each: 'found' | 'expected'): string | undefined =>
    asked.data === undefined ? undefined : say(asked.data[each]);
  const change = isChange(discrepancy);
  const form = useCommandForm({
    procedure: 'discrepancies.close',
    draft: `close.${discrepancy.id}`,
    initial: { accept: 'found', note: '', ...emptySignature },
    toInput: (values) => ({
      discrepancyId: discrepancy.id,
      signature: signatureOf(values),
      acceptFound: values.accept === 'found',
      note: values.note,
    }),
    onDone: onClose,
  });
  const accept = form.values.accept === 'expected' ? 'expected' : 'found';
  const labels = {
    note: t('page.discrepancies.note'),
    'signature.password': t('sign.password', { name: user?.name ?? '' }),
  };
  return (
    <CommandDialog
      title={t('page.discrepancies.closeTitle')}
      form={form}
      verb={t('page.discrepancies.closeVerb')}
      labels={labels}
      onClose={onClose}
    >
      <Said discrepancy={discrepancy} />
      {change && (
        <Radio.Group
          label={t('page.discrepancies.accept')}
          value={form.values.accept}
          onChange={(chosen) => {
            form.set('accept', chosen);
          }}
        >
          {(['found', 'expected'] as const).map((each) => (
            <Radio
              key={each}
              mt={8}
              value={each}
              label={t(`page.discrepancies.accept.${each}${lost ? 'Lost' : ''}`)}
              description={asked.data?.[each].effect !== 'writes-off' && effectOf(each)}
            />
          ))}
        </Radio.Group>
      )}
      {asked.data !== undefined && <ClosingNotice closing={asked.data[accept]} isSaid={change} />}
      <NoteField form={form} name="note" label={labels.note} required />
      <PasswordField
        form={form}
        name="signature.password"
        label={labels['signature.password']}
        help={t('sign.help')}
        required
      />
    </CommandDialog>
  );
}

/** What the lot becomes, in one sentence; nothing where it cannot be closed this way. */
function useEffectWords(): (closing: Closing) => string | undefined {
  const t = useText();
  const write = useWrittenQuantity();
  return ({ effect, quantity, massGrams, findings }) => {
    if (findings.length > 0) return undefined;
    const amount = quantity === null ? '' : write(quantity.amount, quantity.unit);
    const mass = massGrams === null ? '' : write(massGrams, 'GRM');
    if (effect === 'finds-again') {
      return t(`page.discrepancies.effect.finds-again${amount === '' ? '' : 'Amount'}`, { amount });
    }
    if (effect !== 'corrects') return t(`page.discrepancies.effect.${effect}`);
    const part = amount === '' ? 'Mass' : mass === '' ? '' : 'Both';
    return t(`page.discrepancies.effect.corrects${part}`, { amount, mass });
  };
}

/** Before the signature: goods that leave the books for good, and what stands against closing. */
function ClosingNotice(props: { readonly closing: Closing; readonly isSaid: boolean }): ReactNode {
  const effect = useEffectWords();
  const { closing, isSaid } = props;
  if (closing.findings.length > 0) return <WhyNot refusals={closing.findings} />;
  if (closing.effect === 'writes-off') {
    return (
      <p className={css['warns']} role="status">
        <IconAlertTriangle size={20} aria-hidden="true" />
        {effect(closing)}
      </p>
    );
  }
  return isSaid || closing.effect === 'keeps' ? null : (
    <p className={css['left']}>{effect(closing)}</p>
  );
}
