import { IconCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import type { Locale } from '../../../../shared/text/texts.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { actionOf } from '../../../ui/orders/action-of.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { RadioOption } from '../../../ui/form/radio-option.tsx';
import css from '../step/step-content.module.css';
import { CertifyDialog } from './certify-dialog.tsx';

const languages = ['kk', 'ru', 'en'] as const satisfies readonly Locale[];

/** DW-11: one act issues the certificate and marks the lots destroyed. */
export function CertifyStep(props: { readonly order: Order }): ReactNode {
  const { certificateNumber } = props.order;
  if (certificateNumber !== null) return <Certified number={certificateNumber} />;
  return <Certify order={props.order} />;
}

function Certify(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const [language, setLanguage] = useState<Locale>(locale);
  const [signing, setSigning] = useState(false);
  return (
    <>
      <p className={css['help']}>{t('page.run.certify.help')}</p>
      <div className={css['form']}>
        <fieldset className={css['group']}>
          <legend className={css['legend']}>{t('page.run.certify.language')}</legend>
          {languages.map((each) => (
            <RadioOption
              key={each}
              name="language"
              value={each}
              checked={language === each}
              onChoose={() => {
                setLanguage(each);
              }}
            >
              <span lang={each}>{t(`language.${each}`)}</span>
            </RadioOption>
          ))}
        </fieldset>
        <div className={css['foot']}>
          <ActionButton
            kind="primary"
            large
            label={t('page.run.certify.verb')}
            icon={<IconCertificate size={20} aria-hidden="true" />}
            shortcut="F4"
            whyNot={actionOf(props.order, 'orders.certify')?.findings}
            onRun={() => {
              setSigning(true);
            }}
          />
        </div>
      </div>
      {signing && (
        <CertifyDialog
          order={props.order}
          language={language}
          onClose={() => {
            setSigning(false);
          }}
        />
      )}
    </>
  );
}

function Certified(props: { readonly number: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const found = useCall('certificates.list', { search: props.number, limit: 1 });
  const certificate = found.data?.items[0];
  return (
    <div className={css['form']}>
      <p className={css['help']}>{t('page.run.certify.done', { number: props.number })}</p>
      {certificate !== undefined && (
        <div className={css['foot']}>
          <ActionButton
            kind="primary"
            large
            label={t('page.order.openCertificate')}
            icon={<IconCertificate size={20} aria-hidden="true" />}
            shortcut="F4"
            onRun={() => {
              go(paths.certificate(certificate.id));
            }}
          />
        </div>
      )}
    </div>
  );
}
