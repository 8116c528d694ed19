import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useGo } from '../../app/use-go.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import type { Lot } from './lot.ts';
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
  { procedure: 'lots.placeHold', shortcut: 'Alt+H', opens: 'hold' },
  { procedure: 'lots.liftHold', shortcut: 'Alt+L', opens: 'lift' },
] as const;

type Act = (typeof acts)[number];

/** What the goods need next; only one act is the primary one. */
function nextOf(lot: Lot): Act['procedure'] {
  if (lot.status === 'expected') return 'lots.receive';
  if (lot.status === 'received') {
    return lot.profileAssessed || lot.compositionUnknown ? 'storage.putAway' : 'lots.assessProfile';
  }
  if (lot.disposition === 'destroy') return 'orders.create';
  return lot.disposition === null ? 'lots.answerReview' : 'lots.carryOutExit';
}

/** The next lawful acts; the unlawful keep their place, greyed, and say why not. */
export function LotActions(props: {
  readonly lot: Lot;
  readonly onDialog: (name: LotDialogName) => void;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { lot } = props;
  const next = nextOf(lot);
  const open = (act: Act): void => {
    if (act.opens === 'page') go(pageOf(act.procedure, lot.id));
    else props.onDialog(act.opens);
  };
  const shown = acts
    .map((act) => ({ act, view: lot.actions.find((each) => each.procedure === act.procedure) }))
    .toSorted((a, b) => weight(a, next) - weight(b, next));
  return (
    <div className={css['actions']} role="group" aria-label={t('page.lot.actions')}>
      {shown.map(({ act, view }) => (
        <ActionButton
          key={act.procedure}
          kind={act.procedure === next && view?.allowed === true ? 'primary' : 'secondary'}
          label={t(`page.lot.act.${act.procedure}`)}
          shortcut={act.shortcut}
          whyNot={view?.allowed === true ? [] : view?.findings}
          onRun={() => {
            open(act);
          }}
        />
      ))}
    </div>
  );
}

function weight(
  { act, view }: { readonly act: Act; readonly view: Lot['actions'][number] | undefined },
  next: string,
): number {
  if (view?.allowed !== true) return 2;
  return act.procedure === next ? 0 : 1;
}

function pageOf(procedure: Act['procedure'], lotId: string): string {
  if (procedure === 'lots.receive') return `${paths.receive}/${lotId}`;
  if (procedure === 'lots.assessProfile') return `${paths.lot(lotId)}/assess`;
  if (procedure === 'orders.create') return `${paths.orders}/new?lots=${lotId}`;
  return `${paths.store}?lot=${lotId}`;
}
