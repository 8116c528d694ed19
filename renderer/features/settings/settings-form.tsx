import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { locales } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { CommandFormBody } from '../../ui/form/command-form.tsx';
import { FieldPair, NoteField, TextField } from '../../ui/form/fields.tsx';
import { ReasonField } from '../../ui/form/reason-field.tsx';
import { useCommandForm } from '../../ui/form/use-command-form.ts';
import { Section } from '../../ui/layout/section.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import css from './settings.module.css';
import type { Settings } from './settings-page.tsx';
import { linesOf, settingsInput, settingsValues } from './settings-values.ts';

/** Labels of the settings by the path of their field. */
export function useSettingLabels() {
  const t = useText();
  return {
    idleMinutes: t('page.settings.idle'),
    'dualApprovalValue.minorUnits': t('page.settings.dual'),
    'dualApprovalValue.currency': t('page.settings.currency'),
    massWarnPermille: t('page.settings.warn'),
    massBlockPermille: t('page.settings.block'),
    massSignificantPermille: t('page.settings.significant'),
    reconcileDays: t('page.settings.reconcileDays'),
    contact: t('page.settings.contact'),
    reason: t('field.reason'),
  };
}

/** The settings as an administrator changes them, with a reason that the ledger keeps. */
export function SettingsForm(props: { readonly settings: Settings }): ReactNode {
  const t = useText();
  const labels = useSettingLabels();
  const heads: readonly (readonly [string, string])[] = locales.map((each) => [
    `letterhead.${each}`,
    `${t('page.settings.letterhead')} · ${t(`language.${each}`)}`,
  ]);
  const { locale } = useLocale();
  const [language, setLanguage] = useState<Locale>(locale);
  const form = useCommandForm({
    procedure: 'settings.update',
    initial: settingsValues(props.settings),
    toInput: settingsInput,
    onDone: () => {
      notifications.show({ message: t('page.settings.saved') });
    },
  });
  return (
    <div className={css['form']}>
      <CommandFormBody
        form={form}
        verb={t('action.save')}
        labels={{ ...labels, ...Object.fromEntries(heads) }}
      >
        <div>
          <Section title={t('page.settings.thresholds')} note={t('page.settings.thresholdsNote')}>
            <FieldPair>
              <TextField
                form={form}
                name="massWarnPermille"
                label={labels.massWarnPermille}
                unit="%"
                numeric
              />
              <TextField
                form={form}
                name="massBlockPermille"
                label={labels.massBlockPermille}
                unit="%"
                numeric
              />
              <TextField
                form={form}
                name="massSignificantPermille"
                label={labels.massSignificantPermille}
                unit="%"
                numeric
              />
              <TextField
                form={form}
                name="reconcileDays"
                label={labels.reconcileDays}
                unit={t('page.settings.days')}
                numeric
              />
              <TextField
                form={form}
                name="dualApprovalValue.minorUnits"
                label={labels['dualApprovalValue.minorUnits']}
                numeric
              />
              <TextField
                form={form}
                name="dualApprovalValue.currency"
                label={labels['dualApprovalValue.currency']}
                mono
              />
            </FieldPair>
          </Section>
          <Section title={t('page.settings.lock')} note={t('page.settings.lockNote')}>
            <FieldPair>
              <TextField
                form={form}
                name="idleMinutes"
                label={labels.idleMinutes}
                unit={t('page.settings.minutes')}
                numeric
              />
              <span />
            </FieldPair>
          </Section>
          <Section title={t('page.settings.letterhead')} note={t('page.settings.letterheadNote')}>
            <div className={css['letterhead']}>
              <div className={css['lines']}>
                {locales.map((each) => (
                  <div
                    key={each}
                    onFocus={() => {
                      setLanguage(each);
                    }}
                  >
                    <NoteField
                      form={form}
                      name={`letterhead.${each}`}
                      label={t(`language.${each}`)}
                      rows={2}
                    />
                  </div>
                ))}
                <TextField
                  form={form}
                  name="contact"
                  label={labels.contact}
                  help={t('page.settings.contactHelp')}
                />
              </div>
              <LetterheadPreview
                language={language}
                lines={linesOf(form.text(`letterhead.${language}`))}
                contact={form.text('contact')}
              />
            </div>
          </Section>
        </div>
        <ReasonField form={form} />
      </CommandFormBody>
    </div>
  );
}
