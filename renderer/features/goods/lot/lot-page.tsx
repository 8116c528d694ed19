import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { AwaitedPage } from '../../../app/unknown-thing.tsx';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/session.ts';
import { useParam } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { FailureNote } from '../../../ui/feedback/failure-note.tsx';
import { lotLabelChoices } from '../../../ui/labels/lot-label-choices.ts';
import { PrintLabelsButton } from '../../../ui/labels/print-labels-button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { mostPrintedRows, useLoadBeforePrint } from '../../../ui/print/printing.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import { BalanceSection } from './balance-section.tsx';
import { DiscrepanciesSection } from '../discrepancies/discrepancies-section.tsx';
import { HoldsSection } from './holds-section.tsx';
import { KinSection } from './kin-section.tsx';
import { LotActions } from './lot-actions.tsx';
import { LotDialog } from './lot-dialog.tsx';
import type { LotDialogName } from './lot-dialog.tsx';
import { LotHead } from './lot-head.tsx';
import { filledPackages } from '../lots/filled-packages.ts';
import { LotStates } from '../lots/lot-columns.tsx';
import type { Lot } from '../lots/lot.ts';
import { lotName } from '../lots/lot.ts';
import css from './lot-page.module.css';
import { PackagesSection } from './packages-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { StandsAgainst } from './stands-against.tsx';
import { SamplesSection } from './samples-section.tsx';

/** One lot: what it is at the left, its life at the right, its next lawful acts on top. */
export function LotPage(): ReactNode {
  const lotId = useParam('lotId');
  const lot = useCall('lots.get', { lotId });
  if (lot.data !== undefined) return <Shown key={lotId} lot={lot.data} />;
  return <AwaitedPage thing="lot" of={lot} />;
}

function Shown(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const may = useMay();
  const { lot } = props;
  const [dialog, setDialog] = useState<LotDialogName | null>(null);
  const [packageId, setPackageId] = useState<string>();
  return (
    <Page
      title={lotName(lot)}
      above={
        <span className={css['above']}>
          <AppLink to={paths.seizure(lot.seizureId)}>
            {t('page.lot.ofSeizure', { number: lot.seizureNumber })}
          </AppLink>
          <Reference value={lot.reference} />
        </span>
      }
      standing={<LotStates lot={lot} />}
      actions={
        may('goods.label') && (
          <PrintLabelsButton
            choices={lotLabelChoices(lot.id, filledPackages(lot).length, t)}
            shortcut="Alt+B"
          />
        )
      }
      paper={{ title: t('print.paper.lot'), reference: lot.reference }}
      side={<History lotId={lot.id} />}
    >
      <LotActions lot={lot} onDialog={setDialog} />
      <StandsAgainst lot={lot} />
      <LotHead lot={lot} />
      <PackagesSection
        lot={lot}
        onCheck={(id) => {
          setPackageId(id);
          setDialog('seal');
        }}
      />
      <DiscrepanciesSection lot={lot} />
      <HoldsSection lot={lot} />
      <SamplesSection lot={lot} />
      <ProfileSection lot={lot} />
      <BalanceSection lot={lot} />
      <KinSection lot={lot} />
      {dialog !== null && (
        <LotDialog
          name={dialog}
          lot={lot}
          packageId={packageId}
          onClose={() => {
            setDialog(null);
            setPackageId(undefined);
          }}
        />
      )}
    </Page>
  );
}

/** The custody record, newest first, with people and reasons. */
function History(props: { readonly lotId: string }): ReactNode {
  const t = useText();
  const life = usePages('lots.timeline', { lotId: props.lotId, limit: 50 });
  const left = (life.total ?? 0) - life.items.length;
  useLoadBeforePrint(async () => life.loadUpTo(mostPrintedRows));
  return (
    <Section title={t('page.lot.life')}>
      {life.failed !== null && <FailureNote error={life.failed.error} onAgain={life.again} />}
      <Timeline entries={life.items} />
      {left > 0 && (
        <ActionButton
          kind="quiet"
          label={t('page.lot.older', { count: left })}
          saving={life.loadingMore}
          onRun={life.more}
        />
      )}
    </Section>
  );
}
