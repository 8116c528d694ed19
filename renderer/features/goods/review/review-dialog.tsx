import {
  IconArrowBackUp,
  IconFlame,
  IconGift,
  IconHandStop,
  IconRecycle,
  IconTruck,
} from '@tabler/icons-react';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { addDays } from '../../../../shared/kernel/legal-date.ts';
import { today } from '../../../i18n/dates.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText } from '../../../i18n/use-text.ts';
import { CommandDialog } from '../../../ui/form/command-dialog.tsx';
import {
  DayField,
  FieldGroup,
  FieldPair,
  NoteField,
  SelectField,
  TextField,
} from '../../../ui/form/fields.tsx';
import { ReasonField } from '../../../ui/form/reason-field.tsx';
import type { FormFields } from '../../../ui/form/use-command-form.ts';
import { useCommandForm } from '../../../ui/form/use-command-form.ts';
import { basisKinds } from '../../../../shared/domain/disposition/basis-kinds.ts';
import { reviewAnswers } from '../../../../shared/domain/goods/answer-review.ts';
import css from '../acts/dialogs.module.css';
import type { Lot } from '../lots/lot.ts';
import { emptyReview, reviewInput } from './review-answer.ts';

const icons = {
  hold: IconHandStop,
  release: IconArrowBackUp,
  transfer: IconTruck,
  donate: IconGift,
  recycle: IconRecycle,
  destroy: IconFlame,
} as const;

/** The arrows go round the answers, as in every group of radio buttons. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** "Can this go?": the six answers, each with the documents that it needs (DR-02). */
export function ReviewDialog(props: {
  readonly lot: Pick<Lot, 'id' | 'reference' | 'description'> & Partial<Pick<Lot, 'samples'>>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { lot } = props;
  const labels = useReviewLabels();
  const form = useCommandForm({
    procedure: 'lots.answerReview',
    draft: `review.${lot.id}`,
    initial: emptyReview,
    toInput: (values) => reviewInput(lot.id, values),
    onDone: props.onClose,
  });
  const answer = form.text('answer');
  return (
    <CommandDialog
      title={t('page.review.title', { what: lot.description })}
      form={{ ...form, rejections: form.rejections.filter(concerns(answer)) }}
      verb={t('page.review.verb')}
      labels={labels}
      onClose={props.onClose}
      wide
    >
      <AnswerChoice form={form} />
      {answer === 'hold' ? (
        <DayField
          form={form}
          name="nextReview"
          label={labels['nextReview'] ?? ''}
          help={t('page.review.nextHelp')}
          min={addDays(today(), 1)}
          required
        />
      ) : (
        <BasisFields form={form} />
      )}
      {answer === 'destroy' && props.lot.samples?.decided !== true && (
        <NoteField
          form={form}
          name="sampleWaiver"
          label={labels['sampleWaiver'] ?? ''}
          help={t('page.review.waiverHelp')}
        />
      )}
      {!['hold', 'destroy'].includes(answer) && (
        <TextField form={form} name="recipient" label={labels['recipient'] ?? ''} required />
      )}
      {answer === 'donate' && <DonationFields form={form} />}
      <ReasonField form={form} />
    </CommandDialog>
  );
}

/** Whether a refusal is about the answer that is chosen now; those of another one are left. */
function concerns(answer: string): (refusal: Rejection) => boolean {
  return ({ field }) => {
    if (field === undefined || field === 'reason') return true;
    if (field === 'nextReview') return answer === 'hold';
    if (field === 'sampleWaiver') return answer === 'destroy';
    if (field === 'recipient') return !['hold', 'destroy'].includes(answer);
    return field.startsWith('basis') ? answer !== 'hold' : answer === 'donate';
  };
}

function useReviewLabels(): Readonly<Record<string, string>> {
  const t = useText();
  return {
    nextReview: t('page.review.next'),
    'basis.kind': t('page.review.basisKind'),
    'basis.documentNumber': t('page.review.documentNumber'),
    'basis.documentDate': t('page.review.documentDate'),
    'basis.issuedBy': t('page.review.issuedBy'),
    recipient: t('page.review.recipient'),
    sampleWaiver: t('page.review.waiver'),
    debrandingProof: t('page.review.debrandingProof'),
    noResaleUndertaking: t('page.review.noResaleUndertaking'),
    rightHolderConsent: t('page.review.rightHolderConsent'),
    reason: t('field.reason'),
  };
}

function AnswerChoice(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const chosen = props.form.text('answer');
  const group = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = reviewAnswers.findIndex((answer) => answer === chosen);
    const next = (at + step + reviewAnswers.length) % reviewAnswers.length;
    props.form.set('answer', reviewAnswers[next] ?? 'hold');
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      ref={group}
      className={css['answers']}
      role="radiogroup"
      tabIndex={-1}
      aria-label={t('page.review.answer')}
      onKeyDown={onKeyDown}
    >
      {reviewAnswers.map((answer) => {
        const Icon = icons[answer];
        return (
          <button
            key={answer}
            type="button"
            role="radio"
            aria-checked={answer === chosen}
            tabIndex={answer === chosen ? 0 : -1}
            className={css['answer']}
            onClick={() => {
              props.form.set('answer', answer);
            }}
          >
            <Icon size={22} stroke={1.6} aria-hidden="true" />
            {name('reviewAnswer', answer)}
          </button>
        );
      })}
    </div>
  );
}

function BasisFields(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const name = useCatalog();
  const labels = useReviewLabels();
  const { form } = props;
  return (
    <FieldGroup legend={t('page.lot.basis')}>
      <SelectField
        form={form}
        name="basis.kind"
        label={labels['basis.kind'] ?? ''}
        choices={basisKinds.map((kind) => ({ value: kind, label: name('basisKind', kind) }))}
        required
      />
      <FieldPair>
        <TextField
          form={form}
          name="basis.documentNumber"
          label={labels['basis.documentNumber'] ?? ''}
          required
        />
        <DayField
          form={form}
          name="basis.documentDate"
          label={labels['basis.documentDate'] ?? ''}
          max={today()}
          required
        />
      </FieldPair>
      <TextField
        form={form}
        name="basis.issuedBy"
        label={labels['basis.issuedBy'] ?? ''}
        required
      />
    </FieldGroup>
  );
}

function DonationFields(props: { readonly form: FormFields }): ReactNode {
  const t = useText();
  const labels = useReviewLabels();
  return (
    <FieldGroup legend={t('page.review.donation')}>
      {(['debrandingProof', 'noResaleUndertaking', 'rightHolderConsent'] as const).map((field) => (
        <TextField
          key={field}
          form={props.form}
          name={field}
          label={labels[field] ?? ''}
          required
        />
      ))}
    </FieldGroup>
  );
}
