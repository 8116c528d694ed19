import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { InputOf } from '../../../shared/rpc/contract.ts';
import type { TextKey } from '../../../shared/text/texts.ts';
import { AppLink } from '../../app/app-link.tsx';
import { AwaitedPage } from '../../app/unknown-thing.tsx';
import { paths } from '../../app/paths.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useGo, useParam } from '../../app/use-go.ts';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { dropDraft } from '../../ui/form/draft.ts';
import { useDraft } from '../../ui/form/use-draft.ts';
import { typedUnit } from '../../ui/form/quantity-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { PackageSheets } from './package-sheets.tsx';
import { ReceivedAlready } from './received-already.tsx';
import { emptyReception, receiveInput, receptionSlips, sumsOf } from './reception.ts';
import type { Lot } from './reception.ts';
import { Reckoning } from './reckoning.tsx';
import { usePackageLabel } from './use-package-label.ts';
import { useReceptionScan } from './use-reception-scan.ts';
import { useReceivingPlaces } from './use-receiving-places.ts';

/** The labels of the fields by their path in the command's input. */
const fieldWords: Readonly<Record<string, TextKey>> = {
  counted: 'page.receive.counted',
  locationId: 'page.receive.place',
  massGrams: 'page.receive.weighed',
  note: 'page.receive.note',
};

/** Expected against counted, package by package (PRODUCT 3, step 1). */
export function ReceivePage(): ReactNode {
  const lotId = useParam('lotId');
  const lot = useCall('lots.get', { lotId });
  if (lot.data !== undefined) return <Arrival key={lotId} lot={lot.data} />;
  return <AwaitedPage thing="lot" of={lot} />;
}

function Arrival(props: { readonly lot: Lot }): ReactNode {
  const { lot } = props;
  // As it was when the page opened: what is being counted stays, whoever receives it meanwhile.
  const [wasHere] = useState(lot.status !== 'expected');
  if (!wasHere) return <Receiving lot={lot} />;
  return (
    <Page title={titleOf(lot)} above={<Above lot={lot} />}>
      <ReceivedAlready lot={lot} />
    </Page>
  );
}

function titleOf(lot: Lot): string {
  return lot.brand === '' ? lot.description : `${lot.description}, ${lot.brand}`;
}

function Above(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { lot } = props;
  return (
    <>
      <AppLink to={paths.receive}>{t('nav.receive')}</AppLink>
      {' · '}
      <AppLink to={paths.seizure(lot.seizureId)}>{lot.seizureNumber}</AppLink>
      {' · '}
      <Reference value={lot.reference} />
    </>
  );
}

function Receiving(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { lot } = props;
  const work = useReception(lot);
  const { reception, change } = work;
  return (
    <Page
      title={titleOf(lot)}
      above={<Above lot={lot} />}
      standing={t('page.receive.standing')}
      side={
        <Reckoning
          lot={lot}
          sums={sumsOf(reception, work.reading)}
          reception={reception}
          onChange={change}
          onReceive={work.receive}
          saving={work.command.saving}
        />
      }
    >
      <PackageSheets lot={lot} work={work} />
    </Page>
  );
}

function useReception(lot: Lot) {
  const go = useGo();
  const { locale } = useLocale();
  const draft = `receive.${lot.id}`;
  const { values: typed, change, latest } = useDraft(draft, emptyReception);
  const [slips, setSlips] = useState<readonly Rejection[]>([]);
  const command = useCommand('lots.receive');
  const places = useReceivingPlaces(lot.siteId);
  const wanted = lot.compositionUnknown ? 'quarantine' : 'intake';
  const usual = places.find((place) => place.kind === wanted) ?? places[0];
  const locationId = typed.locationId === '' ? (usual?.id ?? '') : typed.locationId;
  const reception = { ...typed, locationId };
  const reading = { unit: typedUnit(lot.quantity.unit), language: locale };
  const scanTrouble = useReceptionScan({ places, latest, change });
  const done = (reply: Awaited<ReturnType<typeof command.run>> | null): void => {
    if (reply?.ok !== true) return;
    dropDraft(draft);
    playScanSound('ok');
    go(paths.lot(lot.id));
  };
  const send = async (input: InputOf<'lots.receive'>): Promise<void> => {
    done(await command.run(input));
  };
  const again = async (): Promise<void> => {
    done(await command.retry());
  };
  const receive = (): void => {
    const found = receptionSlips(lot, reception, reading);
    setSlips(found);
    if (found.length === 0) void send(receiveInput(lot, reception, reading));
  };
  const labelOf = usePackageLabel(fieldWords);
  const rejections = slips.length > 0 ? slips : command.rejections;
  return {
    reception,
    typed,
    reading,
    change,
    command,
    receive,
    again,
    rejections,
    labelOf,
    scanTrouble,
  };
}
