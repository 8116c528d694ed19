import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { wasteCodes } from '../../../../shared/catalog/disposal/waste-codes.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { FieldPair, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { scaledInput } from '../../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { Mass } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import css from '../step/step-content.module.css';
import { useHandsOn } from '../step/use-hands-on.ts';
import { TakeBackResidueDialog } from './take-back-residue-dialog.tsx';

/** What is left, weighed, with its waste code and where it goes (DW-10). */
export function ResiduesStep(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const words = useWords();
  const { order } = props;
  const isOpen = useHandsOn(order, ['executing', 'executed']);
  const [wrong, setWrong] = useState<Order['residues'][number] | null>(null);
  return (
    <>
      <p className={css['help']}>{t('page.run.residues.help')}</p>
      {order.residues.length === 0 ? (
        !isOpen && <p className={css['note']}>{t('page.run.residues.none')}</p>
      ) : (
        <ul className={css['list']}>
          {order.residues.map((residue) => (
            <li key={residue.id} className={css['row']}>
              <div className={css['grow']}>
                <strong>{residue.name}</strong>
                <p className={css['muted']}>
                  <Reference value={residue.wasteCode} copy={false} />{' '}
                  {words(`wasteCode.${residue.wasteCode}`)} · {residue.destination}
                  {residue.document !== '' && ` · ${residue.document}`}
                </p>
              </div>
              <Mass grams={residue.massGrams} />
              {isOpen && (
                <ActionButton
                  label={t('page.run.residues.takeBack')}
                  of={residue.name}
                  onRun={() => {
                    setWrong(residue);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && <ResidueForm order={order} />}
      {wrong !== null && (
        <TakeBackResidueDialog
          order={order}
          residue={wrong}
          onClose={() => {
            setWrong(null);
          }}
        />
      )}
    </>
  );
}

/** The codes that the method usually leaves come first, then the rest of the list. */
function useWasteChoices(order: Order): readonly { value: string; label: string }[] {
  const words = useWords();
  const ranking = useCall('orders.rankMethods', { orderId: order.id });
  const usual =
    ranking.data?.methods
      .find(({ method }) => method === order.plan.method)
      ?.residues.map(({ wasteCode }) => wasteCode) ?? [];
  const codes = [...new Set([...usual, ...wasteCodes.keys()])];
  return codes.map((code) => ({
    value: code,
    label: `${code} · ${words(`wasteCode.${code}`) ?? ''}`,
  }));
}

function ResidueForm(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { order } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const initial = { name: '', wasteCode: '', massGrams: '', destination: '', document: '' };
  const form = useCommandForm({
    procedure: 'orders.recordResidue',
    draft: `orders.residue.${order.id}`,
    initial,
    toInput: (values, language) => ({
      ...seenOf(order),
      ...values,
      massGrams: scaledInput(values.massGrams, 3, language),
    }),
    onDone: () => {
      form.reset();
      // The next residue begins where this one did.
      sheet.current?.querySelector('input')?.focus();
    },
  });
  const labels = {
    name: t('page.run.residues.name'),
    wasteCode: t('page.order.waste'),
    massGrams: t('page.order.mass'),
    destination: t('page.run.residues.destination'),
    document: t('page.run.residues.document'),
  };
  return (
    <div ref={sheet} className={css['form']}>
      <h3 className={css['subtitle']}>
        {t(order.residues.length === 0 ? 'page.run.residues.first' : 'page.run.residues.add')}
      </h3>
      <CommandFormBody form={form} verb={t('page.run.residues.verb')} labels={labels}>
        <FieldPair>
          <TextField form={form} name="name" label={labels.name} required />
          <MassField form={form} name="massGrams" label={labels.massGrams} required />
        </FieldPair>
        <SelectField
          form={form}
          name="wasteCode"
          label={labels.wasteCode}
          choices={useWasteChoices(order)}
          searchable
          required
        />
        <FieldPair>
          <TextField form={form} name="destination" label={labels.destination} required />
          <TextField
            form={form}
            name="document"
            label={labels.document}
            help={t('page.run.residues.documentHelp')}
          />
        </FieldPair>
      </CommandFormBody>
    </div>
  );
}
