import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { locales } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { useMay } from '../../app/session/session.ts';
import { useCountryName } from '../../i18n/countries.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { FactList } from '../../ui/layout/fact-list.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { AuthorityDialog } from './authority-dialog.tsx';

export type Authority = OutputOf<'authority.get'>;

/** Who the authority is: its name in each language as documents bear it, and its country. */
export function AuthoritySection(): ReactNode {
  const t = useText();
  const may = useMay();
  const country = useCountryName();
  const authority = useCall('authority.get', {});
  const [changing, setChanging] = useState(false);
  const change = may('places.manage') && (
    <ActionButton
      label={t('page.settings.authority.change')}
      shortcut="Alt+A"
      icon={<IconPencil size={18} aria-hidden="true" />}
      onRun={() => {
        setChanging(true);
      }}
    />
  );
  return (
    <Section
      title={t('page.settings.authority')}
      note={t('page.settings.authorityNote')}
      actions={change}
    >
      <Answer of={authority} lines={4}>
        {(value) => (
          <>
            <FactList
              facts={[
                ...locales.map((language) => ({
                  label: t(`language.${language}`),
                  value: <NameInLanguage name={value.name} language={language} />,
                })),
                { label: t('field.country'), value: country(value.country) },
                { label: t('page.settings.authority.code'), value: <code>{value.code}</code> },
              ]}
            />
            {changing && (
              <AuthorityDialog
                authority={value}
                onClose={() => {
                  setChanging(false);
                }}
              />
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}

/** The name as documents of the language bear it: the English one where there is no other. */
function NameInLanguage(props: {
  readonly name: Authority['name'];
  readonly language: Locale;
}): ReactNode {
  const t = useText();
  const { name, language } = props;
  if (name[language] !== '') return <span lang={language}>{name[language]}</span>;
  return (
    <>
      <span lang="en">{name.en}</span> ({t('page.settings.authority.asEnglish')})
    </>
  );
}
