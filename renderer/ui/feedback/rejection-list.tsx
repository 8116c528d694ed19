import { IconAlertOctagon } from '@tabler/icons-react';
import { memo, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../i18n/use-text.ts';
import { focusField, focusFirstField, focusPassword } from '../focus/focus-field.ts';
import { useReasonWords } from './reason-words.ts';
import { RuleMark } from '../values/rule-mark.tsx';
import css from './rejection-list.module.css';
import type { Refusal } from './why-not.tsx';
import { WhyNot } from './why-not.tsx';

/**
 * All refusals of a command at once. Those with a field link to it; the others stand as reasons
 * with their rule and remedy. When it appears, the first field that is named gets the focus, its
 * text chosen, so that what is typed replaces it; where no field is named, the list itself does,
 * or the password that was wrong.
 */
export function RejectionList(props: {
  readonly rejections: readonly Refusal[];
  /** The label of a field, to name it in its link. */
  readonly labelOf?: (field: string) => string | undefined;
  /** Whether the field has changed since: what was said of it is struck out until the next try. */
  readonly isAnswered?: (field: string) => boolean;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const reasons = useReasonWords();
  const box = useRef<HTMLDivElement>(null);
  const { rejections } = props;
  const count = rejections.length;
  const seen = useRef<readonly Refusal[]>([]);
  useEffect(() => {
    // Callers sort and filter at each letter that is typed: only a refusal not seen yet is new.
    const isNew = rejections.some((each) => !seen.current.includes(each));
    seen.current = rejections;
    if (!isNew) return;
    const fields = rejections.flatMap(({ field }) => (field === undefined ? [] : [field]));
    if (focusFirstField(fields, box.current)) return;
    // The rule names no field, not to tell which of login and password is wrong.
    const isMistyped = rejections.some(({ code }) => code === 'CredentialsWrong');
    if (!isMistyped || !focusPassword(box.current)) box.current?.focus();
  }, [rejections]);
  if (count === 0) return null;
  const nameOf = ({ field }: Refusal): string | undefined =>
    field === undefined ? undefined : (props.labelOf?.(field) ?? words(`fields.${field}`));
  // What no field of the screen is called by, such as the version that was seen, is no link.
  const withField = props.rejections.filter((each) => nameOf(each) !== undefined);
  const others = props.rejections.filter((each) => nameOf(each) === undefined);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={css['box']}>
      <p className={css['title']}>
        <IconAlertOctagon size={20} aria-hidden="true" />
        {t('rejected.title', { count })}
      </p>
      {withField.length > 0 && (
        <ul className={css['fields']}>
          {withField.map((each) => (
            <li key={JSON.stringify([each.code, each.field, each.facts])}>
              <button
                type="button"
                className={css['link']}
                onClick={() => {
                  focusField(each.field ?? '', box.current);
                }}
              >
                {nameOf(each)}
              </button>{' '}
              {props.isAnswered?.(each.field ?? '') === true ? (
                <s className={css['answered']}>{reasons.why(each)}</s>
              ) : (
                <FieldReason refusal={each} />
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <WhyNot refusals={others} />}
    </div>
  );
}

/** Why a field was refused, and what would do unless the help beside the field has said it. */
const FieldReason = memo(ReasonOfField);

function ReasonOfField(props: { readonly refusal: Refusal }): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const { refusal } = props;
  const remedy = refusal.code.startsWith('Input') ? undefined : reasons.remedy(refusal);
  return (
    <>
      <RuleMark rule={refusal.rule} />
      {reasons.why(refusal) ?? t('whyNot.unnamed', { code: refusal.code })}
      {remedy !== undefined && (
        <p className={css['remedy']}>
          <span className={css['label']}>{t('whyNot.remedy')}</span> {remedy}
        </p>
      )}
    </>
  );
}
