import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { HashText } from '../../../ui/orders/hash-text.tsx';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import css from './certificate-proof.module.css';
import { CheckHere } from './check-here.tsx';
import { SealImage } from '../paper/seal-image.tsx';

type Certificate = OutputOf<'certificates.get'>;

/** Whole, because people compare it; its lines break after sixteen characters. */
function Fingerprint(props: { readonly value: string }): ReactNode {
  const groups = props.value.match(/.{1,16}/g) ?? [];
  return (
    <code className={css['key']}>
      {groups.map((group, index) => (
        <Fragment key={index * 16}>
          {index > 0 && <wbr />}
          {group}
        </Fragment>
      ))}
    </code>
  );
}

/** What proves the certificate: its bytes, its place in the ledger, the signed head, the key. */
export function CertificateProof(props: { readonly certificate: Certificate }): ReactNode {
  const t = useText();
  const { certificate } = props;
  const { proof } = certificate;
  return (
    <>
      <Section title={t('page.certificate.proof')}>
        <p className={css['lead']}>
          <IconRosetteDiscountCheck size={24} aria-hidden="true" className={css['icon']} />
          {t('page.certificate.proofText')}
        </p>
        <CheckHere certificateId={certificate.id} />
        <FactList
          facts={[
            {
              label: t('page.certificate.file'),
              value:
                certificate.sha256 === null ? (
                  t('page.certificate.fileComing')
                ) : (
                  <HashText value={certificate.sha256} />
                ),
            },
            {
              label: t('page.certificate.size'),
              value:
                certificate.sizeBytes === null
                  ? '—'
                  : t('page.certificate.bytes', { bytes: formatInteger(certificate.sizeBytes) }),
            },
            {
              label: t('page.certificate.leaf'),
              value: t('page.certificate.leafOf', {
                leaf: formatInteger(proof.leafIndex + 1),
                size: formatInteger(proof.treeSize),
              }),
            },
            { label: t('page.certificate.root'), value: <HashText value={proof.root} /> },
            {
              label: t('page.certificate.key'),
              value: <Fingerprint value={proof.keyFingerprint} />,
            },
            {
              label: t('page.certificates.issuedAt'),
              value: <InstantText at={certificate.issuedAt} />,
            },
            {
              label: t('page.certificates.order'),
              value: (
                <>
                  <Reference value={certificate.orderReference} copy={false} />
                  <br />
                  <AppLink to={paths.order(certificate.orderId)}>
                    {t('page.approvals.openOrder')}
                  </AppLink>
                </>
              ),
            },
          ]}
        />
      </Section>
      <Section title={t('page.certificate.seal')}>
        <SealImage seal={proof.seal} />
      </Section>
      <Section title={t('page.certificate.checkpoint')} note={t('page.certificate.checkpointNote')}>
        <pre className={css['note']}>{proof.checkpoint}</pre>
      </Section>
    </>
  );
}
