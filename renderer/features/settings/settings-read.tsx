import type { ReactNode } from 'react';
import { formatScaled } from '../../i18n/numbers.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Money } from '../../ui/values/money.tsx';
import { LetterheadPreview } from './letterhead-preview.tsx';
import { useSettingLabels } from './settings-form.tsx';
import css from './settings.module.css';
import type { Settings } from './settings-page.tsx';

/** The settings for those who work by them. */
export function SettingsRead(props: { readonly settings: Settings }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const labels = useSettingLabels();
  const { settings } = props;
  const percent = (permille: number): string => `${formatScaled(permille, 1, locale)} %`;
  return (
    <div className={css['form']}>
      <Section title={t('page.settings.thresholds')} note={t('page.settings.thresholdsNote')}>
        <FactList
          facts={[
            { label: labels.massWarnPermille, value: percent(settings.massWarnPermille) },
            { label: labels.massBlockPermille, value: percent(settings.massBlockPermille) },
            {
              label: labels.massSignificantPermille,
              value: percent(settings.massSignificantPermille),
            },
            {
              label: labels.reconcileDays,
              value: `${settings.reconcileDays} ${t('page.settings.days')}`,
            },
            {
              label: labels['dualApprovalValue.minorUnits'],
              value: <Money {...settings.dualApprovalValue} />,
            },
            {
              label: labels.idleMinutes,
              value: `${settings.idleMinutes} ${t('page.settings.minutes')}`,
            },
          ]}
        />
      </Section>
      <Section title={t('page.settings.letterhead')}>
        <LetterheadPreview
          language={locale}
          lines={settings.letterhead[locale]}
          contact={settings.contact}
        />
      </Section>
    </div>
  );
}
