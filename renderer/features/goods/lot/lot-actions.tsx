import { IconBan } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ActionButton } from '../../../ui/actions/action-button.tsx';
import { WhyNotDialog } from '../../../ui/feedback/why-not-dialog.tsx';
import type { Lot, LotAction } from '../lots/lot.ts';
import type { LotDialogName } from './lot-dialog.tsx';
import css from './lot-page.module.css';

/** Every act on a lot in the order of its life, with its shortcut and where it is done. */
const acts = [
  { procedure: 'lots.receive', shortcut: 'Alt+R', opens: 'page' },
  { procedure: 'lots.assessProfile', shortcut: 'Alt+A', opens: 'page' },
  { procedure: 'storage.putAway', shortcut: 'Alt+P', opens: 'page' },
  { procedure: 'lots.answerReview', shortcut: 'Alt+V', opens: 'review' },
  { procedure: 'orders.create', shortcut: 'Alt+O', opens: 'page' },
  { procedure: 'lots.carryOutExit', shortcut: 'Alt+X', opens: 'exit' },
  { procedure: 'storage.move', shortcut: 'Alt+M', opens: 'page' },
  { procedure: 'packages.checkSeal', shortcut: 'Alt+E', opens: 'seal' },
  { procedure: 'lots.takeSample', shortcut: 'Alt+S', opens: 'sample' },
  { procedure: 'lots.split', shortcut: 'Alt+T', opens: 'split' },
  { procedure: 'lots.weigh', shortcut: 'Alt+W', opens: 'weigh' },
  { procedure: 'lots.pack', shortcut: 'Alt+C', opens: 'page' },
  { procedure: 'discrepancies.report', shortcut: 'Alt+D', opens: 'report' },
  { procedure: 'lots.placeHold', shortcut: 'Alt+H', opens: 'hold' },
  { procedure: 'lots.liftHold', shortcut: 'Alt+U', opens: 'lift' },
] as const;

type Act = (typeof acts)[number];

/** What the goods need next; only one act is the primary one. */
function nextOf(lot: Lot): Act['procedure'] {
  if (lot.status === 'expected') return 'lots.receive';
  const packable = lot.actions.find(({ procedure }) => procedure === 'lots.pack');
  if (packable?.allowed === true) return 'lots.pack';
  if (lot.status === 'received') {
    return lot.profileAssessed || lot.compositionUnknown ? 'storage.putAway' : 'lots.assessProfile';
  }
  if (lot.disposition === 'destroy') return 'orders.create';
  return lot.disposition === null ? 'lots.answerReview' : 'lots.carryOutExit';
}

/** The next lawful acts; the unlawful stay in sight, greyed, and say why not. */
export function LotActions(props: {
  readonly lot: Lot;
  readonly onDialog: (name: LotDialogName) => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { lot } = props;
  const next = nextOf(lot);
  const isLawful = (act: Act): boolean => viewOf(lot, act)?.allowed === true;
  const lawful = acts
    .filter(isLawful)
    .toSorted((a, b) => Number(b.procedure === next) - Number(a.procedure === next));
  const open = (act: Act): void => {
    if (act.opens === 'page') go(pageOf(act.procedure, lot.id));
    else props.onDialog(act.opens);
  };
  return (
    <div className={css['acts']} role="group" aria-label={t('page.lot.actions')}>
      {lawful.length > 0 && (
        <div className={css['actions']}>
          {lawful.map((act) => (
            <ActionButton
              key={act.procedure}
              kind={act.procedure === next ? 'primary' : 'secondary'}
              label={t(`page.lot.act.${act.procedure}`)}
              shortcut={act.shortcut}
              onRun={() => {
                open(act);
              }}
            />
          ))}
        </div>
      )}
      <p className={css['later']}>
        {t('page.lot.notNow')}
        {acts
          .filter((act) => !isLawful(act))
          .map((act) => (
            <Refused key={act.procedure} lot={lot} act={act} />
          ))}
      </p>
    </div>
  );
}

/** An act that is not possible now: greyed, and it says why. */
function Refused(props: { readonly lot: Lot; readonly act: Act }): ReactNode {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const label = t(`page.lot.act.${props.act.procedure}`);
  return (
    <>
      <button
        type="button"
        aria-disabled="true"
        className={css['refused']}
        onClick={() => {
          setAsking(true);
        }}
      >
        <IconBan size={14} aria-hidden="true" />
        {label}
      </button>
      {asking && (
        <WhyNotDialog
          action={label}
          rejections={viewOf(props.lot, props.act)?.findings ?? []}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function viewOf(lot: Lot, act: Act): LotAction | undefined {
  return lot.actions.find((each) => each.procedure === act.procedure);
}

function pageOf(procedure: Act['procedure'], lotId: string): string {
  if (procedure === 'lots.receive') return `${paths.receive}/${lotId}`;
  if (procedure === 'lots.assessProfile') return `${paths.lot(lotId)}/assess`;
  if (procedure === 'lots.pack') return `${paths.lot(lotId)}/pack`;
  if (procedure === 'orders.create') return `${paths.orders}/new?lots=${lotId}`;
  return `${paths.store}?lot=${lotId}`;
}
