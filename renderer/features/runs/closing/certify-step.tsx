import { IconCertificate } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useSession } from '../../../app/session/session.ts';
import { useGo } from '../../../app/use-go.ts';
import { formatDay, localDay } from '../../../i18n/dates.ts';
import { useLocale, useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { useCommand } from '../../../rpc/use-command.ts';
import type { Locale } from '../../../../shared/text/texts.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { SignDialog } from '../../../ui/feedback/sign-dialog.tsx';
import { ChangedNotice, useHeldOrder } from '../../../ui/orders/changed-notice.tsx';
import { seenOf } from '../../../ui/orders/order.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { useDestroyedStatement } from '../../../ui/orders/totals.tsx';
import { RadioOption } from '../../../ui/form/radio-option.tsx';
import css from '../step/step-content.module.css';

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

function CertifyDialog(props: {
  readonly order: Order;
  readonly language: Locale;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { locale } = useLocale();
  const { user } = useSession();
  const destroyed = useDestroyedStatement();
  const certify = useCommand('orders.certify');
  const held = useHeldOrder(props.order);
  const { seen } = held;
  const endedAt = seen.run?.endedAt ?? null;
  const day = endedAt === null ? '' : localDay(endedAt);
  const said = t('page.run.certify.statement', {
    totals: destroyed(seen.reconciliation),
    day: formatDay(day, locale),
    facility: seen.facilityName ?? '',
  });
  return (
    <SignDialog
      title={t('page.run.certify.dialog')}
      name={user?.name ?? ''}
      statement={said}
      verb={t('page.run.certify.sign')}
      saving={certify.saving}
      rejections={certify.rejections}
      onClose={props.onClose}
      onSign={(password) => {
        const { language } = props;
        void certify.run({ ...seenOf(seen), language, signature: { password } }).then((reply) => {
          if (reply.ok) go(paths.certificate(reply.value.certificateId));
        });
      }}
    >
      <ChangedNotice held={held} inDialog />
      {certify.failure !== null && (
        <FailureNote error={certify.failure} onAgain={() => void certify.retry()} />
      )}
    </SignDialog>
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
