import { IconCertificate, IconFileSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { paths } from '../../app/paths.ts';
import { useFilter, useGo } from '../../app/use-go.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { usePages } from '../../rpc/use-pages.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Column } from '../../ui/data/column.ts';
import { DataTable } from '../../ui/data/data-table.tsx';
import { SearchField } from '../../ui/data/search-field.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { DayText, InstantText } from '../../ui/values/date-text.tsx';
import { Quantities } from '../../ui/values/quantity.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { VerifyPanel } from './check/verify-panel.tsx';

type Certificate = OutputOf<'certificates.list'>['items'][number];

/** Every certificate that was issued here, and the check of any file that somebody brings. */
export function CertificatesPage(): ReactNode {
  const t = useText();
  const go = useGo();
  const [search, setSearch] = useFilter('search');
  const [verifying, setVerifying] = useFilter('verify');
  const certificates = usePages('certificates.list', search === '' ? {} : { search });
  const isOpen = verifying !== '';
  return (
    <Page
      fit="full"
      title={t('nav.certificates')}
      standing={t('page.certificates.standing')}
      actions={
        <ActionButton
          label={t('page.certificates.verify')}
          icon={<IconFileSearch size={18} aria-hidden="true" />}
          shortcut="Alt+V"
          onRun={() => {
            setVerifying(isOpen ? '' : '1');
          }}
        />
      }
      side={
        isOpen ? (
          <VerifyPanel
            onClose={() => {
              setVerifying('');
            }}
          />
        ) : undefined
      }
    >
      <DataTable
        name="certificates"
        label={t('nav.certificates')}
        columns={useColumns()}
        pages={certificates}
        rowKey={(certificate) => certificate.id}
        onOpen={(certificate) => {
          go(paths.certificate(certificate.id));
        }}
        touch
        tools={
          <SearchField value={search} onChange={setSearch} label={t('page.certificates.search')} />
        }
        empty={
          <EmptyState
            icon={<IconCertificate size={28} />}
            title={search === '' ? t('page.certificates.empty') : t('page.certificates.notFound')}
            text={
              search === '' ? t('page.certificates.emptyText') : t('page.certificates.notFoundText')
            }
          />
        }
      />
    </Page>
  );
}

function useColumns(): readonly Column<Certificate>[] {
  const t = useText();
  const words = useWords();
  return [
    {
      key: 'number',
      title: t('page.certificates.number'),
      width: '172px',
      lead: true,
      cell: (each) => <Reference value={each.number} />,
    },
    {
      key: 'destroyedOn',
      title: t('page.certificates.destroyedOn'),
      width: '112px',
      cell: (each) => <DayText day={each.destroyedOn} short />,
    },
    {
      key: 'totals',
      title: t('page.certificates.destroyed'),
      width: 'minmax(112px, 1fr)',
      align: 'right',
      yields: 'never',
      cell: (each) => <Quantities of={each.totals} />,
    },
    {
      key: 'method',
      title: t('page.order.method'),
      width: 'minmax(168px, 1.6fr)',
      plain: true,
      yields: 4,
      cell: (each) => words(`method.${each.method}`) ?? each.method,
    },
    {
      key: 'signedBy',
      title: t('page.certificates.signedBy'),
      width: 'minmax(128px, 1fr)',
      yields: 3,
      cell: (each) => each.signedBy,
    },
    {
      key: 'order',
      title: t('page.certificates.order'),
      width: '172px',
      plain: true,
      yields: 2,
      cell: (each) => <Reference value={each.orderReference} />,
    },
    {
      key: 'issuedAt',
      title: t('page.certificates.issuedAt'),
      width: '152px',
      yields: 1,
      cell: (each) => <InstantText at={each.issuedAt} />,
    },
  ];
}
