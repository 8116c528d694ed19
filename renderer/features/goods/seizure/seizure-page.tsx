import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { AppLink } from '../../../app/app-link.tsx';
import { AwaitedPage } from '../../../app/unknown-thing.tsx';
import { paths } from '../../../app/paths.ts';
import { useGo, useParam } from '../../../app/use-go.ts';
import { useCountryName } from '../../../i18n/countries.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { FactList } from '../../../ui/layout/fact-list.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Panel } from '../../../ui/layout/panel.tsx';
import { InstantText, PartialDateText } from '../../../ui/values/date-text.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { Totals, useLotColumns } from '../lots/lot-columns.tsx';
import { StateCounts } from './state-counts.tsx';

type Seizure = OutputOf<'seizures.get'>;

/** One enforcement event: its lots with their states, and the circumstances at the side. */
export function SeizurePage(): ReactNode {
  const seizureId = useParam('seizureId');
  const seizure = useCall('seizures.get', { seizureId });
  if (seizure.data !== undefined) return <Shown seizure={seizure.data} />;
  return <AwaitedPage thing="seizure" of={seizure} />;
}

/** Beside the circumstances there is room for these. */
const shownHere: ReadonlySet<string> = new Set([
  'reference',
  'name',
  'quantity',
  'state',
  'category',
  'mass',
]);

function Shown(props: { readonly seizure: Seizure }): ReactNode {
  const t = useText();
  const go = useGo();
  const { seizure } = props;
  const columns = useLotColumns(<Totals of={seizure.totals} />);
  const awaited = seizure.lots.filter((lot) => lot.status === 'expected');
  const [first] = awaited;
  return (
    <Page
      fit="full"
      title={seizure.number}
      above={
        <>
          <AppLink to={paths.seizures}>{t('nav.seizures')}</AppLink>{' '}
          <Reference value={seizure.reference} />
        </>
      }
      standing={<StateCounts states={seizure.lotStates} />}
      paper={{ title: t('print.paper.seizure'), reference: seizure.reference }}
      actions={
        first !== undefined && (
          <ActionButton
            kind="primary"
            label={t('page.seizure.receive', { count: awaited.length })}
            shortcut="Alt+R"
            onRun={() => {
              go(
                awaited.length === 1
                  ? `${paths.receive}/${first.id}`
                  : `${paths.receive}?search=${encodeURIComponent(seizure.number)}`,
              );
            }}
          />
        )
      }
      side={<Circumstances seizure={seizure} />}
    >
      <DataTable
        name="seizure-lots"
        label={t('nav.lots')}
        columns={columns.filter((column) => shownHere.has(column.key))}
        pages={{
          items: seizure.lots,
          total: seizure.lots.length,
          loading: false,
          loadingMore: false,
          failed: null,
          more: () => undefined,
          again: () => undefined,
        }}
        rowKey={(lot) => lot.id}
        onOpen={(lot) => {
          go(paths.lot(lot.id));
        }}
        empty={null}
      />
    </Page>
  );
}

function Circumstances(props: { readonly seizure: Seizure }): ReactNode {
  const t = useText();
  const country = useCountryName();
  const { seizure } = props;
  const optional = (label: string, value: string) => (value === '' ? [] : [{ label, value }]);
  return (
    <Panel title={t('page.seizure.circumstances')}>
      <FactList
        facts={[
          { label: t('page.seizures.date'), value: <PartialDateText date={seizure.date} /> },
          {
            label: t('page.seizures.place'),
            value: `${seizure.place}, ${country(seizure.country)}`,
          },
          { label: t('page.seizures.office'), value: seizure.office },
          ...optional(t('page.seizures.legalBasis'), seizure.legalBasis),
          ...optional(t('page.seizures.conveyance'), seizure.conveyance),
          ...optional(t('page.seizures.route'), seizure.route),
          ...seizure.persons.map((person) => ({
            label: person.capacity === '' ? t('page.seizures.person') : person.capacity,
            value: person.name,
          })),
          ...optional(t('page.seizures.remarks'), seizure.remarks),
          {
            label: t('page.seizures.registered'),
            value: <InstantText at={seizure.registeredAt} />,
          },
        ]}
      />
    </Panel>
  );
}
