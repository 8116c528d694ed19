import { Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { TextKey } from '../../../shared/text/texts.ts';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { AwaitedPage } from '../../app/unknown-thing.tsx';
import { useGo, useParam } from '../../app/use-go.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { dropDraft } from '../../ui/form/draft.ts';
import { useDraft } from '../../ui/form/use-draft.ts';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Badge } from '../../ui/values/badge.tsx';
import { useWrittenQuantity } from '../../ui/values/quantity.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { CountedFigures } from './counted-figures.tsx';
import { PackageSheets } from './package-sheets.tsx';
import { emptyReception, notCounted, packInput, packingSlips, sumsOf } from './reception.ts';
import type { Lot, Sums } from './reception.ts';
import css from './receive.module.css';
import { usePackageLabel } from './use-package-label.ts';
import { useReceptionScan } from './use-reception-scan.ts';

const figureWords = { there: 'page.pack.there', counted: 'page.pack.packed' } as const;

const fieldWords: Readonly<Record<string, TextKey>> = {
  reason: 'field.reason',
  'packages.sealNumber': 'page.pack.seal',
};

/** Loose goods are packed and sealed here, so that the cage has packages to verify (DW-06). */
export function PackPage(): ReactNode {
  const lotId = useParam('lotId');
  const lot = useCall('lots.get', { lotId });
  if (lot.data !== undefined) return <Packing key={lotId} lot={lot.data} />;
  return <AwaitedPage thing="lot" of={lot} />;
}

function Packing(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { lot } = props;
  const work = usePacking(lot);
  return (
    <Page
      title={t('page.pack.title', { what: lot.description })}
      above={
        <AppLink to={paths.lot(lot.id)}>
          <Reference value={lot.reference} />
        </AppLink>
      }
      standing={t('page.pack.standing')}
      side={<Act lot={lot} work={work} />}
    >
      <PackageSheets lot={lot} work={work} fresh />
    </Page>
  );
}

function usePacking(lot: Lot) {
  const go = useGo();
  const { locale } = useLocale();
  const draft = `pack.${lot.id}`;
  const { values: typed, change, latest } = useDraft(draft, emptyReception);
  const [slips, setSlips] = useState<readonly Rejection[]>([]);
  const command = useCommand('lots.pack');
  const scanTrouble = useReceptionScan({ places: [], latest, change });
  const labelOf = usePackageLabel(fieldWords);
  const reading = { unit: typedUnit(lot.quantity.unit), language: locale };
  const done = (reply: Awaited<ReturnType<typeof command.run>> | null): void => {
    if (reply?.ok !== true) return;
    dropDraft(draft);
    playScanSound('ok');
    go(paths.lot(lot.id));
  };
  const pack = async (): Promise<void> => {
    const found = packingSlips(lot, typed, reading);
    setSlips(found);
    if (found.length === 0) done(await command.run(packInput(lot, typed, reading)));
  };
  const again = async (): Promise<void> => {
    done(await command.retry());
  };
  const rejections = slips.length > 0 ? slips : command.rejections;
  const sums = sumsOf(typed, reading);
  return { typed, change, command, pack, again, rejections, labelOf, scanTrouble, sums };
}

/** What is packed beside what there is, always in sight; then the act. */
function Act(props: {
  readonly lot: Lot;
  readonly work: ReturnType<typeof usePacking>;
}): ReactNode {
  const t = useText();
  const { lot, work } = props;
  const act = lot.actions.find(({ procedure }) => procedure === 'lots.pack');
  return (
    <Section>
      <div className={css['reckoning']}>
        <div>
          <CountedFigures lot={lot} sums={work.sums} words={figureWords} />
          <div role="status" className={css['outcome']}>
            <Difference lot={lot} sums={work.sums} />
          </div>
        </div>
        <Textarea
          size="md"
          name="reason"
          label={t('field.reason')}
          autosize
          minRows={2}
          required
          value={work.typed.note}
          onChange={(event) => {
            work.change({ note: event.currentTarget.value });
          }}
        />
        <ActionButton
          kind="primary"
          large
          fullWidth
          label={t('page.pack.verb')}
          shortcut="Ctrl+Enter"
          saving={work.command.saving}
          whyNot={act?.allowed === true ? notCounted(work.sums) : act?.findings}
          onRun={() => void work.pack()}
        />
      </div>
    </Section>
  );
}

/** Packages that do not add up are refused: what is left, or too much, is said before. */
function Difference(props: { readonly lot: Lot; readonly sums: Sums }): ReactNode {
  const t = useText();
  const write = useWrittenQuantity();
  const { lot, sums } = props;
  if (sums.packages === 0) return null;
  const left = lot.quantity.amount - sums.counted;
  if (left === 0) {
    return (
      <Badge tone="allowed" large icon={<IconCircleCheck size={24} />}>
        {t('page.pack.agrees')}
      </Badge>
    );
  }
  const amount = write(Math.abs(left), lot.quantity.unit);
  return (
    <ul className={css['consequences']}>
      <li>
        <IconAlertTriangle size={20} aria-hidden="true" />
        {t(left > 0 ? 'page.pack.left' : 'page.pack.tooMuch', { amount })}
      </li>
    </ul>
  );
}
