import { IconUserPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useCountries } from '../../../i18n/countries.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import type { Translate } from '../../../i18n/spoken-words.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { CommandFormBody } from '../../../ui/form/command-form.tsx';
import { FieldPair, NoteField, SelectField, TextField } from '../../../ui/form/fields.tsx';
import { useFocusOnAdded } from '../../../ui/focus/use-focus-on-added.ts';
import type { FormValues } from '../../../ui/form/use-command-form.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import {
  countOf,
  emptySeizure,
  lineFields,
  seizureInput,
  withOneMore,
  without,
} from './seizure-form.ts';
import type { SeizureForm } from './seizure-form.ts';
import { SeizureLines } from './seizure-lines.tsx';
import css from './seizure-form.module.css';

const headFields = [
  'number',
  'date',
  'country',
  'place',
  'office',
  'legalBasis',
  'conveyance',
  'route',
  'remarks',
] as const;

/** Registers an enforcement event with its lines; each line begins as one expected lot. */
export function NewSeizurePage(): ReactNode {
  const t = useText();
  const go = useGo();
  const { locale } = useLocale();
  const form = useCommandForm({
    procedure: 'seizures.register',
    draft: 'seizures.register',
    initial: emptySeizure,
    toInput: (values: FormValues) => seizureInput(values, locale),
    onDone: ({ id }) => {
      go(paths.seizure(id));
    },
  });
  return (
    <Page
      title={t('page.seizures.register')}
      above={<AppLink to={paths.seizures}>{t('nav.seizures')}</AppLink>}
      standing={t('page.seizures.registerStanding')}
    >
      <CommandFormBody
        form={form}
        verb={t('page.seizures.registerVerb')}
        labels={useSeizureLabels(form)}
        onCancel={() => {
          go(paths.seizures);
        }}
      >
        <div>
          <Head form={form} />
          <SeizureLines form={form} />
          <Persons form={form} />
        </div>
      </CommandFormBody>
    </Page>
  );
}

/** The name of every field, so that a refusal can link to it: "Line 3: Category". */
function useSeizureLabels(form: SeizureForm): Readonly<Record<string, string>> {
  const t = useText();
  const lines = countOf(form.values, 'lines');
  const persons = countOf(form.values, 'persons');
  return useMemo(() => seizureLabels(t, lines, persons), [t, lines, persons]);
}

function seizureLabels(
  t: Translate,
  lines: number,
  persons: number,
): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {};
  for (const field of headFields) labels[field] = t(`page.seizures.${field}`);
  labels['lines'] = t('page.seizures.lines');
  for (let at = 0; at < lines; at += 1) {
    for (const field of lineFields) {
      const name = t(`page.seizures.line.${field}`);
      labels[`lines.${at}.${field}`] = t('page.seizures.lineField', { line: at + 1, field: name });
    }
    const quantity = t('page.seizures.line.quantity.amount');
    labels[`lines.${at}.quantity`] = t('page.seizures.lineField', {
      line: at + 1,
      field: quantity,
    });
    const value = t('page.seizures.line.value.minorUnits');
    labels[`lines.${at}.value`] = t('page.seizures.lineField', { line: at + 1, field: value });
  }
  for (let at = 0; at < persons; at += 1) {
    const person = (field: string) => t('page.seizures.personField', { person: at + 1, field });
    labels[`persons.${at}.name`] = person(t('page.seizures.personName'));
    labels[`persons.${at}.capacity`] = person(t('page.seizures.capacity'));
  }
  return labels;
}

function Head(props: { readonly form: SeizureForm }): ReactNode {
  const t = useText();
  const countries = useCountries();
  const { form } = props;
  return (
    <Section title={t('page.seizures.head')}>
      <div className={css['fields']}>
        <FieldPair>
          <TextField
            form={form}
            name="number"
            label={t('page.seizures.number')}
            help={t('page.seizures.numberHelp')}
            autoFocus
            required
          />
          <TextField
            form={form}
            name="date"
            label={t('page.seizures.date')}
            help={t('page.seizures.dateHelp')}
            required
          />
        </FieldPair>
        <FieldPair>
          <SelectField
            form={form}
            name="country"
            label={t('page.seizures.country')}
            choices={countries}
            searchable
            required
          />
          <TextField form={form} name="place" label={t('page.seizures.place')} required />
          <TextField form={form} name="office" label={t('page.seizures.office')} required />
        </FieldPair>
        <FieldPair>
          <TextField form={form} name="legalBasis" label={t('page.seizures.legalBasis')} />
          <TextField form={form} name="conveyance" label={t('page.seizures.conveyance')} />
          <TextField form={form} name="route" label={t('page.seizures.route')} />
        </FieldPair>
        <NoteField form={form} name="remarks" label={t('page.seizures.remarks')} rows={1} />
      </div>
    </Section>
  );
}

function Persons(props: { readonly form: SeizureForm }): ReactNode {
  const t = useText();
  const { form } = props;
  const count = countOf(form.values, 'persons');
  const list = useFocusOnAdded(count, (at) => `persons.${at}.name`);
  return (
    <div ref={list}>
      <Section
        title={t('page.seizures.persons')}
        note={t('page.seizures.personsNote')}
        actions={
          <ActionButton
            label={t('page.seizures.addPerson')}
            icon={<IconUserPlus size={18} aria-hidden="true" />}
            shortcut="Alt+U"
            onRun={() => {
              form.setAll((values) => withOneMore(values, 'persons'));
            }}
          />
        }
      >
        <div className={css['fields']}>
          {Array.from({ length: count }, (_, at) => (
            <div key={at} className={css['person']}>
              <TextField
                form={form}
                name={`persons.${at}.name`}
                label={t('page.seizures.personName')}
                required
              />
              <TextField
                form={form}
                name={`persons.${at}.capacity`}
                label={t('page.seizures.capacity')}
              />
              <ActionButton
                kind="quiet"
                label={t('page.seizures.remove')}
                onRun={() => {
                  form.setAll((values) => without(values, 'persons', at));
                }}
              />
            </div>
          ))}
        </div>
      </Section>
    </div>
  );
}
