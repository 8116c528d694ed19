import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useMay } from '../../app/session/session.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { Answer } from '../../ui/feedback/answer.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { AuthoritySection } from './authority-section.tsx';
import css from './settings.module.css';
import { SettingsForm } from './settings-form.tsx';
import { SettingsRead } from './settings-read.tsx';

export type Settings = OutputOf<'settings.get'>;

/** What the authority decided: thresholds, the lock, the letterhead. Others read it. */
export function SettingsPage(): ReactNode {
  const t = useText();
  const may = useMay();
  const settings = useCall('settings.get', {});
  const canChange = may('settings.manage');
  return (
    <Page
      title={t('nav.settings')}
      standing={t(canChange ? 'page.settings.standing' : 'page.settings.readOnly')}
    >
      <div className={css['sections']}>
        <AuthoritySection />
        <Answer of={settings}>
          {(value) =>
            canChange ? (
              <SettingsForm key={JSON.stringify(value)} settings={value} />
            ) : (
              <SettingsRead settings={value} />
            )
          }
        </Answer>
      </div>
    </Page>
  );
}
