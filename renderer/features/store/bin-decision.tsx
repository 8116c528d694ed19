import { Checkbox, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { playScanSound } from '../../app/scan/sounds.ts';
import { useScanInField } from '../../app/scan/use-scan-in-field.ts';
import { useText } from '../../i18n/use-text.ts';
import { useCall } from '../../rpc/use-call.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { Answer } from '../../ui/feedback/answer.tsx';
import { ConditionText } from '../../ui/feedback/condition-text.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { RejectionList } from '../../ui/feedback/rejection-list.tsx';
import { WhyNot } from '../../ui/feedback/why-not.tsx';
import { dropDraft } from '../../ui/form/draft.ts';
import { useDraft } from '../../ui/form/use-draft.ts';
import type { Saved } from './saved-note.tsx';
import css from './store.module.css';
import type { BinVerdict } from './use-ranked-bins.ts';

type Lot = OutputOf<'lots.get'>;

interface DecisionProps {
  readonly lot: Lot;
  readonly procedure: 'storage.putAway' | 'storage.move';
  readonly locationId: string;
  readonly onSaved: (saved: Saved) => void;
  readonly onOther: () => void;
}

/** The verdict on the place that was chosen or scanned, and the act when it is lawful. */
export function BinDecision(props: DecisionProps): ReactNode {
  const bin = useCall('storage.checkBin', { lotId: props.lot.id, locationId: props.locationId });
  return (
    <Answer of={bin} lines={6}>
      {(value) => <Decided {...props} bin={value} />}
    </Answer>
  );
}

function Decided(props: DecisionProps & { readonly bin: BinVerdict }): ReactNode {
  const t = useText();
  const { bin, lot } = props;
  const sounded = useRef(false);
  useEffect(() => {
    if (sounded.current) return;
    sounded.current = true;
    playScanSound(bin.verdict === 'forbidden' ? 'wrong' : 'ok');
  }, [bin.verdict]);
  const forbidden = bin.findings.filter(({ verdict }) => verdict === 'forbidden');
  return (
    <section className={css['decision']} data-verdict={bin.verdict} aria-live="polite">
      <VerdictHead bin={bin} />
      {bin.verdict === 'forbidden' ? (
        <>
          <WhyNot refusals={forbidden} />
          <ActionButton
            kind="primary"
            large
            label={t('page.store.other')}
            shortcut="F4"
            onRun={props.onOther}
          />
        </>
      ) : (
        <Confirm key={lot.id} {...props} />
      )}
    </section>
  );
}

const icons = {
  allowed: IconCircleCheck,
  conditional: IconAlertTriangle,
  forbidden: IconBan,
} as const;

/** The place and the word; what stands against it is said once, below. */
function VerdictHead(props: { readonly bin: BinVerdict }): ReactNode {
  const t = useText();
  const { bin } = props;
  const Icon = icons[bin.verdict];
  return (
    <header className={css['verdictHead']}>
      <span className={css['verdictIcon']}>
        <Icon size={56} stroke={1.6} aria-hidden="true" />
      </span>
      <div>
        <p className={css['verdictPath']}>{bin.path}</p>
        <p className={css['verdictWord']}>{t(`verdict.${bin.verdict}`)}</p>
        {bin.verdict === 'allowed' && (
          <p className={css['plain']}>{t('page.store.nothingAgainst')}</p>
        )}
      </div>
    </header>
  );
}

/** Why a lot is moved; kept while one looks for another place, or something else, meanwhile. */
function useMoveReason(lotId: string) {
  const draft = `store.move.${lotId}`;
  const { values, change } = useDraft(draft, { reason: '' });
  const write = (reason: string): void => {
    change({ reason });
  };
  const forget = (): void => {
    dropDraft(draft);
  };
  return { reason: values.reason, write, forget };
}

function Confirm(props: DecisionProps & { readonly bin: BinVerdict }): ReactNode {
  const t = useText();
  const { bin, lot } = props;
  const conditions = conditionsOf(bin);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { reason, write, forget } = useMoveReason(lot.id);
  const putAway = useCommand('storage.putAway');
  const move = useCommand('storage.move');
  const moving = props.procedure === 'storage.move';
  const used = moving ? move : putAway;
  const ready =
    conditions.every(([code]) => confirmed.includes(code)) &&
    (!moving || reason.trim().length >= shortestReason);
  const finish = (reply: { readonly ok: boolean } | null): void => {
    playScanSound(reply?.ok === true ? 'ok' : 'wrong');
    if (reply?.ok !== true) return;
    forget();
    props.onSaved({ lotId: lot.id, lot: lot.reference, path: bin.path });
  };
  const fields = useRef<HTMLDivElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const save = (): void => {
    if (!ready) {
      // The key shows what is still asked instead of doing nothing.
      playScanSound('wrong');
      setRefused(reason);
      const open = 'input[type="checkbox"]:not(:checked), textarea';
      fields.current?.querySelector<HTMLElement>(open)?.focus();
      return;
    }
    const wanted = {
      lotId: lot.id,
      locationId: bin.locationId,
      confirmedConditions: [...confirmed],
    };
    void (moving ? move.run({ ...wanted, reason }) : putAway.run(wanted)).then(finish);
  };
  const notes = bin.findings.filter(({ verdict }) => verdict === 'allowed');
  return (
    <div ref={fields} className={css['confirm']}>
      {conditions.length > 0 && (
        <Conditions conditions={conditions} confirmed={confirmed} onChange={setConfirmed} />
      )}
      {notes.length > 0 && (
        <details className={css['notes']}>
          <summary>{t('page.store.seeWhy')}</summary>
          <WhyNot refusals={notes} tone="conditional" />
        </details>
      )}
      {moving && <MoveReason value={reason} onChange={write} isRefused={refused === reason} />}
      <RejectionList rejections={used.rejections} />
      {used.failure !== null && (
        <FailureNote error={used.failure} onAgain={() => void used.retry().then(finish)} />
      )}
      <div className={css['acts']}>
        <ActionButton
          kind="primary"
          large
          label={moving ? t('page.store.moveVerb') : t('page.store.verb')}
          shortcut="F9"
          saving={used.saving}
          onRun={save}
        />
        <ActionButton large label={t('page.store.other')} shortcut="F4" onRun={props.onOther} />
      </div>
    </div>
  );
}

/** As the contract has it. */
const shortestReason = 3;

/** Why the lot is moved; says what is wrong with it once it was sent so. */
function MoveReason(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isRefused: boolean;
}): ReactNode {
  const t = useText();
  const { value, onChange } = props;
  const { why } = useReasonWords();
  const onKeyDown = useScanInField({ value, onChange });
  const { length } = value.trim();
  const slip =
    length === 0
      ? { code: 'InputMissing' }
      : { code: 'InputTooShort', facts: { minimum: shortestReason } };
  return (
    <Textarea
      size="md"
      label={t('page.store.moveReason')}
      description={t('field.reasonHelp')}
      error={props.isRefused && length < shortestReason && why(slip)}
      name="reason"
      autosize
      required
      value={value}
      onKeyDown={onKeyDown}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}

type Condition = readonly [code: string, findings: BinVerdict['findings']];

/** The conditions of a place, each once: one tick answers every neighbour it names. */
function conditionsOf(bin: BinVerdict): readonly Condition[] {
  const conditional = bin.findings.filter(({ verdict }) => verdict === 'conditional');
  return [...Map.groupBy(conditional, ({ code }) => code)];
}

function Conditions(props: {
  readonly conditions: readonly Condition[];
  readonly confirmed: readonly string[];
  readonly onChange: (confirmed: readonly string[]) => void;
}): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const { confirmed } = props;
  const open = props.conditions.filter(([code]) => !confirmed.includes(code)).length;
  return (
    <fieldset className={css['conditions']}>
      <legend className={css['subtitle']}>
        {open === 0 ? t('page.store.allConfirmed') : t('page.store.confirm', { count: open })}
      </legend>
      {props.conditions.map(([code, findings]) => {
        const [first] = findings;
        if (first === undefined) return null;
        return (
          <div key={code} className={css['condition']}>
            <Checkbox
              size="lg"
              checked={confirmed.includes(code)}
              onChange={(event) => {
                props.onChange(
                  event.currentTarget.checked
                    ? [...confirmed, code]
                    : confirmed.filter((each) => each !== code),
                );
              }}
              label={
                <>
                  <span className={css['rule']}>{first.rule}</span>{' '}
                  {findings.map((finding) => reasons.why(finding) ?? code).join(' ')}
                </>
              }
              description={reasons.remedy(first)}
            />
            <ConditionText code={code} />
          </div>
        );
      })}
    </fieldset>
  );
}
