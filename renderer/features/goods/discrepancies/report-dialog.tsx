import { Radio } from '@mantine/core';
import { IconLockX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Choice } from '../../../i18n/choice.ts';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import { NoteField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { MassField } from '../../../ui/form/mass-field.tsx';
import { typedUnit } from '../../../ui/form/quantity-field.tsx';
import { scaledInput } from '../../../ui/form/scaled-number.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import type { FormFields, FormValues } from '../../../ui/form/use-command-form.ts';
import { useWrittenQuantity } from '../../../ui/values/quantity.tsx';
import { countedAmount } from './counted-amount.ts';
import { PacksAndPieces } from './packs-and-pieces.tsx';
import { filledPackages } from '../lots/filled-packages.ts';
import type { Lot } from '../lots/lot.ts';
import css from '../acts/dialogs.module.css';

const kinds = ['count', 'mass', 'missing'] as const;

type Kind = (typeof kinds)[number];

/** The choice of the lot itself among its packages. */
const wholeLot = 'lot';

/** What differs from the record, found by somebody who looked: it opens a discrepancy. */
export function ReportDialog(props: {
  readonly lot: Lot;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { lot } = props;
  const choicesOf = usePlaces(lot);
  const form = useCommandForm({
    procedure: 'discrepancies.report',
    draft: `report.${lot.id}`,
    initial: {
      'found.kind': 'count',
      packageId: choicesOf('count')[0]?.value ?? wholeLot,
      'found.innerCount': '',
      'found.amount': '',
      'found.grams': '',
      note: '',
    },
    toInput: (values, language) => ({
      lotId: lot.id,
      packageId: values.packageId === wholeLot ? null : values.packageId,
      found: foundInput(values, lot.quantity.unit, language),
      note: values.note,
    }),
    onDone: props.onClose,
  });
  const kind = kindOf(form.values);
  const choices = choicesOf(kind);
  const ofPackage = form.text('packageId') !== wholeLot;
  const labels = {
    packageId: t('page.report.about'),
    'found.innerCount': t('page.run.verify.inner'),
    'found.amount': t('page.discrepancies.foundAmount', {
      unit: name('unit', typedUnit(lot.quantity.unit)),
    }),
    'found.grams': t(ofPackage ? 'page.run.verify.gross' : 'page.weigh.mass'),
    note: t('page.report.note'),
  };
  return (
    <CommandDialog
      title={t('page.report.title')}
      form={form}
      verb={t('page.report.verb')}
      labels={labels}
      onClose={props.onClose}
    >
      <Radio.Group
        label={t('page.report.kind')}
        value={kind}
        onChange={(next) => {
          const places = choicesOf(kinds.find((each) => each === next) ?? 'count');
          const chosen = form.text('packageId');
          const stays = places.some(({ value }) => value === chosen);
          const packageId = stays ? chosen : (places[0]?.value ?? wholeLot);
          form.setAll({ 'found.kind': next, packageId });
        }}
      >
        <div className={css['inRow']}>
          {kinds.map((each) => (
            <Radio key={each} value={each} label={t(`page.report.kind.${each}`)} />
          ))}
        </div>
      </Radio.Group>
      {choices.length > 1 && (
        <SelectField
          form={form}
          name="packageId"
          label={labels.packageId}
          choices={choices}
          searchable
          required
        />
      )}
      <Recorded lot={lot} kind={kind} packageId={form.text('packageId')} />
      {kind === 'count' && <Counted form={form} labels={labels} inside={ofPackage} />}
      {kind === 'mass' && (
        <MassField form={form} name="found.grams" label={labels['found.grams']} required />
      )}
      <NoteField form={form} name="note" label={labels.note} required />
      <p className={css['warns']}>
        <IconLockX size={20} aria-hidden="true" />
        {t('page.report.freezes')}
      </p>
    </CommandDialog>
  );
}

/** The pieces, beside the packs inside where they are those of a package. */
function Counted(props: {
  readonly form: FormFields;
  readonly labels: Readonly<Record<'found.innerCount' | 'found.amount', string>>;
  readonly inside: boolean;
}): ReactNode {
  const { form, labels } = props;
  const pieces = { name: 'found.amount', label: labels['found.amount'] };
  if (!props.inside) return <TextField {...pieces} form={form} numeric required />;
  const packs = { name: 'found.innerCount', label: labels['found.innerCount'] };
  return <PacksAndPieces form={form} packs={packs} pieces={pieces} />;
}

function kindOf(values: FormValues): Kind {
  return kinds.find((each) => each === values['found.kind']) ?? 'count';
}

function foundInput(values: FormValues, unit: string, language: string) {
  const text = (name: string): string => String(values[`found.${name}`] ?? '');
  const kind = kindOf(values);
  if (kind === 'missing') return { kind };
  if (kind === 'mass') return { kind, grams: scaledInput(text('grams'), 3, language) };
  return {
    kind,
    amount: countedAmount(text('amount'), unit, language),
    innerCount:
      values['packageId'] === wholeLot ? null : scaledInput(text('innerCount'), 0, language),
  };
}

/** Where a difference of the kind can be: goods in packages are counted by the package. */
function usePlaces(lot: Lot): (kind: Kind) => readonly Choice[] {
  const t = useText();
  const whole = { value: wholeLot, label: t('page.report.wholeLot') };
  const choicesOf = (packages: Lot['packages']): readonly Choice[] =>
    packages.map(({ id, reference }) => ({ value: id, label: reference }));
  const packages = filledPackages(lot);
  const filled = choicesOf(packages);
  return (kind) => {
    if (kind === 'count') return filled.length > 0 ? filled : [whole];
    if (kind === 'missing') return filled.length > 1 ? [whole, ...filled] : [whole];
    const weighed = choicesOf(packages.filter(({ grossGrams }) => grossGrams !== null));
    const inGrams = lot.quantity.unit === 'GRM' && weighed.length > 0;
    return inGrams ? weighed : [whole, ...weighed];
  };
}

/** What the record says of what is looked at. */
function Recorded(props: {
  readonly lot: Lot;
  readonly kind: Kind;
  readonly packageId: string;
}): ReactNode {
  const t = useText();
  const say = useWrittenQuantity();
  const { lot, kind } = props;
  const of = lot.packages.find(({ id }) => id === props.packageId);
  const text = (): string => {
    if (kind === 'missing') {
      return t('page.report.recordedAt', { place: lot.locationPath ?? t('page.lot.nowhere') });
    }
    if (kind === 'mass') {
      const grams = of === undefined ? lot.massGrams : of.grossGrams;
      if (grams === null) return t('page.report.recordedNothing');
      return t('page.report.recorded', { amount: say(grams, 'GRM') });
    }
    const { amount, unit } = of?.quantity ?? lot.quantity;
    if (of === undefined) return t('page.report.recorded', { amount: say(amount, unit) });
    const packs = formatInteger(of.innerCount);
    return t('page.report.recordedInside', { packs, amount: say(amount, unit) });
  };
  return <p className={css['said']}>{text()}</p>;
}
