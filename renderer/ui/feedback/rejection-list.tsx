import { IconAlertOctagon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../i18n/use-text.ts';
import { useReasonWords } from './reason-words.ts';
import css from './rejection-list.module.css';
import type { Refusal } from './why-not.tsx';
import { WhyNot } from './why-not.tsx';

/**
 * All refusals of a command at once. Those with a field link to it; the others stand as reasons
 * with their rule and remedy. Takes the focus when it appears, so that it is read first.
 */
export function RejectionList(props: {
  readonly rejections: readonly Refusal[];
  /** The label of a field, to name it in its link. */
  readonly labelOf?: (field: string) => string | undefined;
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
    if (isNew) box.current?.focus();
  }, [rejections]);
  if (count === 0) return null;
  const withField = props.rejections.filter((each) => each.field !== undefined);
  const others = props.rejections.filter((each) => each.field === undefined);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={css['box']}>
      <p className={css['title']}>
        <IconAlertOctagon size={20} aria-hidden="true" />
        {t('rejected.title', { count })}
      </p>
      {withField.length > 0 && (
        <ul className={css['fields']}>
          {withField.map((each) => (
            <li key={`${each.code} ${each.field ?? ''}`}>
              <button
                type="button"
                className={css['link']}
                onClick={() => {
                  focusField(each.field ?? '');
                }}
              >
                {props.labelOf?.(each.field ?? '') ?? words(`fields.${each.field ?? ''}`) ?? ''}
              </button>{' '}
              {reasons.why(each) ?? t('whyNot.unnamed', { code: each.code })}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <WhyNot refusals={others} />}
    </div>
  );
}

/** Puts the focus into the field that a refusal names (`data-field` or the field's name). */
export function focusField(field: string): void {
  const safe = CSS.escape(field);
  const named = document.querySelector<HTMLElement>(`[data-field="${safe}"], [name="${safe}"]`);
  // A list keeps its value in a hidden field; the one to type into stands before it.
  const target = named?.matches('[type="hidden"]') === true ? named.previousElementSibling : named;
  const inside = 'input:not([type="hidden"]), textarea, select, button';
  const input = target?.matches(inside) === true ? target : target?.querySelector(inside);
  if (!(input instanceof HTMLElement)) return;
  input.scrollIntoView({ block: 'center' });
  input.focus();
}
