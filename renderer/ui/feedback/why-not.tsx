import { IconBan } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useReasonWords } from './reason-words.ts';
import { RuleMark } from '../values/rule-mark.tsx';
import css from './why-not.module.css';

/** A refusal or a finding of a rule, as the core sends it. */
export interface Refusal {
  readonly code: string;
  readonly rule?: string | undefined;
  readonly field?: string | undefined;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
  readonly source?: string | undefined;
}

/**
 * Why a rule said no: its number and sentence, the facts it used, its source, and what would make
 * it possible. Every refusal of the program is shown by this.
 */
export function WhyNot(props: {
  readonly refusals: readonly Refusal[];
  readonly tone?: 'forbidden' | 'conditional';
}): ReactNode {
  return (
    <ul className={css['list']} data-tone={props.tone ?? 'forbidden'}>
      {props.refusals.map((refusal) => (
        <li
          key={`${refusal.code} ${refusal.field ?? ''} ${JSON.stringify(refusal.facts ?? {})}`}
          className={css['item']}
        >
          <OneReason refusal={refusal} />
        </li>
      ))}
    </ul>
  );
}

function OneReason(props: { readonly refusal: Refusal }): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const { code, rule, source } = props.refusal;
  const remedy = reasons.remedy(props.refusal);
  return (
    <>
      <IconBan size={20} className={css['icon']} aria-hidden="true" />
      <div>
        <p className={css['why']}>
          <RuleMark rule={rule} />
          {reasons.why(props.refusal) ?? t('whyNot.unnamed', { code })}
        </p>
        {remedy !== undefined && (
          <p className={css['remedy']}>
            <span className={css['label']}>{t('whyNot.remedy')}</span> {remedy}
          </p>
        )}
        {source !== undefined && !source.startsWith('PRODUCT') && (
          <p className={css['source']}>
            {t('whyNot.source')} {source}
          </p>
        )}
      </div>
    </>
  );
}
