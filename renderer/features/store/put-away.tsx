import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { paths } from '../../app/paths.ts';
import { useGo } from '../../app/use-go.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { WhyNot } from '../../ui/feedback/why-not.tsx';
import { GhsRow } from '../../ui/pictograms/ghs-pictogram.tsx';
import { Mass, Quantity } from '../../ui/values/quantity.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { LegalBins, RefusedBins } from './bin-lists.tsx';
import { BinDecision } from './bin-decision.tsx';
import type { Saved } from './saved-note.tsx';
import css from './store.module.css';
import { useRankedBins } from './use-ranked-bins.ts';

type Lot = OutputOf<'lots.get'>;

interface PutAwayProps {
  readonly lot: Lot;
  readonly binId: string;
  readonly onBin: (id: string) => void;
  readonly onSaved: (saved: Saved) => void;
}

/** One lot on its way to a place: what it is at the left, where it may go at the right. */
export function PutAway(props: PutAwayProps): ReactNode {
  const { lot } = props;
  const procedure = lot.status === 'received' ? 'storage.putAway' : 'storage.move';
  const act = lot.actions.find((each) => each.procedure === procedure);
  return (
    <div className={css['work']}>
      <LotCard lot={lot} />
      <div className={css['places']}>
        {act?.allowed !== true ? (
          <NotNow lot={lot} findings={act?.findings ?? []} />
        ) : props.binId === '' ? (
          <Suggestions lot={lot} onBin={props.onBin} />
        ) : (
          <BinDecision
            key={props.binId}
            lot={lot}
            procedure={procedure}
            locationId={props.binId}
            onSaved={props.onSaved}
            onOther={() => {
              props.onBin('');
            }}
          />
        )}
      </div>
    </div>
  );
}

function LotCard(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const { lot } = props;
  const { profile } = lot;
  return (
    <section className={css['lot']} aria-label={t('page.goods.lot')}>
      <Reference value={lot.reference} />
      <h2 className={css['lotName']}>
        {lot.brand === '' ? lot.description : `${lot.description}, ${lot.brand}`}
      </h2>
      <p className={css['lotAmount']}>
        <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} large />
      </p>
      {lot.massGrams !== null && lot.quantity.unit !== 'GRM' && (
        <p className={css['plain']}>
          <Mass grams={lot.massGrams} />
        </p>
      )}
      <GhsRow codes={profile.ghs} size={64} />
      <p className={css['plain']}>
        {profile.storageClass === ''
          ? t('states.unknown-composition')
          : `${t('page.store.class')} ${profile.storageClass}: ${name('lgk', profile.storageClass)}`}
      </p>
      <p className={css['plain']}>{name('band', profile.temperatureBand)}</p>
      <p className={css['muted']}>
        {t('page.store.standsNow')}{' '}
        <span className={css['mono']}>{lot.locationPath ?? t('page.lot.nowhere')}</span>
      </p>
    </section>
  );
}

/** Why this lot cannot be put anywhere now, and the step that makes it possible. */
function NotNow(props: {
  readonly lot: Lot;
  readonly findings: Lot['actions'][number]['findings'];
}): ReactNode {
  const t = useText();
  const go = useGo();
  return (
    <section className={css['panel']}>
      <h2 className={css['subtitle']}>{t('page.store.notNow')}</h2>
      <WhyNot refusals={props.findings} />
      <ActionButton
        large
        label={t('page.store.openLot')}
        shortcut="Alt+O"
        onRun={() => {
          go(paths.lot(props.lot.id));
        }}
      />
    </section>
  );
}

function Suggestions(props: {
  readonly lot: Lot;
  readonly onBin: (id: string) => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { lot } = props;
  const { query, legal, refused } = useRankedBins(lot.id);
  const known = lot.profileAssessed || lot.compositionUnknown;
  return (
    <>
      {!known && (
        <section className={css['panel']} data-tone="unverified">
          <h2 className={css['subtitle']}>{t('page.store.notAssessed')}</h2>
          <p className={css['plain']}>{t('page.store.notAssessedText')}</p>
          <ActionButton
            kind="primary"
            large
            label={t('page.lot.act.lots.assessProfile')}
            shortcut="Alt+A"
            onRun={() => {
              go(`${paths.lot(lot.id)}/assess`);
            }}
          />
        </section>
      )}
      <Answer of={query} lines={6}>
        {(value) => (
          <>
            <LegalBins of={legal} stands={lot.status === 'stored'} onChoose={props.onBin} />
            <RefusedBins of={refused} byRule={value.refusedByRule} />
          </>
        )}
      </Answer>
    </>
  );
}
