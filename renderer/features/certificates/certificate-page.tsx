import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { AppLink } from '../../app/app-link.tsx';
import { AwaitedPage } from '../../app/unknown-thing.tsx';
import { paths } from '../../app/paths.ts';
import { useParam } from '../../app/use-go.ts';
import { formatDay } from '../../i18n/dates.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { Page } from '../../ui/layout/page.tsx';
import css from './certificate-page.module.css';
import { CertificateDocument } from './paper/certificate-document.tsx';
import { CertificateProof } from './check/certificate-proof.tsx';
import { readStatement } from './paper/read-statement.ts';
import { useStoredFile } from './use-stored-file.ts';

type Certificate = OutputOf<'certificates.get'>;

/** Below this the paper takes the whole width, and the proof is folded away above it. */
const tooNarrowForTwo = '(max-width: 1150px)';

/** The document itself, page by page, beside its proof. */
export function CertificatePage(): ReactNode {
  const certificateId = useParam('certificateId');
  const certificate = useCall('certificates.get', { certificateId });
  if (certificate.data !== undefined) return <OneCertificate certificate={certificate.data} />;
  return <AwaitedPage thing="certificate" of={certificate} />;
}

function OneCertificate(props: { readonly certificate: Certificate }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { certificate } = props;
  const statement = readStatement(certificate.statement);
  const file = useStoredFile(certificate.id, (printed) => {
    notifications.show({
      message:
        printed === 'shown'
          ? t('page.certificate.shownToPrint')
          : t('page.certificate.savedToPrint', { name: printed.savedAs }),
    });
  });
  const isNarrow = useMediaQuery(tooNarrowForTwo) ?? false;
  return (
    <Page
      title={certificate.number}
      above={<AppLink to={paths.certificates}>{t('nav.certificates')}</AppLink>}
      standing={t('page.certificate.standing', {
        day: formatDay(certificate.destroyedOn, locale, true),
        name: certificate.signedBy,
      })}
      printable={false}
      actions={
        <>
          <ActionButton
            label={t('action.print')}
            icon={<IconPrinter size={18} aria-hidden="true" />}
            shortcut="Ctrl+P"
            saving={file.busy === 'print'}
            onRun={file.print}
          />
          <ActionButton
            kind="primary"
            label={t('page.certificate.download')}
            icon={<IconDownload size={18} aria-hidden="true" />}
            shortcut="Ctrl+S"
            saving={file.busy === 'save'}
            onRun={file.save}
          />
        </>
      }
      side={isNarrow ? undefined : <CertificateProof certificate={certificate} />}
    >
      {isNarrow && (
        <details className={css['folded']}>
          <summary>{t('page.certificate.proof')}</summary>
          <CertificateProof certificate={certificate} />
        </details>
      )}
      {file.failure !== null && <FailureNote error={file.failure} />}
      {statement === undefined ? (
        <p>{t('page.certificate.otherShape')}</p>
      ) : (
        <CertificateDocument
          statement={statement}
          seal={certificate.proof.seal}
          sha256={certificate.sha256}
        />
      )}
    </Page>
  );
}
