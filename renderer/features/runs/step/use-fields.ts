import { useState } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import type { CommandName, InputOf } from '../../../../shared/rpc/contract.ts';
import { useLocale } from '../../../i18n/use-text.ts';
import { useReasonWords } from '../../../ui/feedback/reason-words.ts';
import { dropDraft } from '../../../ui/form/draft.ts';
import { inputRejections } from '../../../ui/form/input-rejections.ts';
import { explainAmounts } from '../../../ui/form/read-quantity.ts';
import { useDraft } from '../../../ui/form/use-draft.ts';
import { isOfSignature } from '../../../ui/sign/signature.ts';
import type { FormFields, FormValues } from '../../../ui/form/use-command-form.ts';

/** Fields whose command is sent by somebody's signature, not by the form itself. */
export interface Fields<V extends FormValues> extends FormFields {
  readonly values: V;
  /** What is still wrong: a field that was changed since is not named until it is sent again. */
  readonly wrong: readonly Rejection[];
  /** Fields that were changed beside these values: rows of people. */
  readonly correct: (names: readonly string[]) => void;
  /** True when neither the contract's schema nor `others` have anything against the input. */
  readonly check: (
    procedure: CommandName,
    input: unknown,
    others?: readonly Rejection[],
  ) => boolean;
  readonly forget: () => void;
}

/** The fields that were changed since a list of refusals came. */
interface Corrected {
  readonly of: readonly Rejection[];
  readonly names: readonly string[];
}

function isOf({ field }: Rejection, names: readonly string[]): boolean {
  return field !== undefined && names.includes(field);
}

/** Holds what is typed as a draft; `refused` are the core's refusals, shown at their fields. */
export function useFields<V extends FormValues>(
  draft: string,
  initial: V,
  refused: readonly Rejection[],
): Fields<V> {
  const reasons = useReasonWords();
  const { locale } = useLocale();
  const { values, change } = useDraft(draft, initial);
  const [slips, setSlips] = useState<readonly Rejection[]>([]);
  const [corrected, setCorrected] = useState<Corrected>({ of: refused, names: [] });
  const given = slips.length > 0 ? slips : refused;
  const changed = corrected.of === given ? corrected.names : [];
  const wrong = changed.length === 0 ? given : given.filter((each) => !isOf(each, changed));
  const correct = (names: readonly string[]): void => {
    if (given.length > 0) setCorrected({ of: given, names: [...changed, ...names] });
  };
  return {
    values,
    wrong,
    correct,
    text: (name) => String(values[name] ?? ''),
    flag: (name) => values[name] === true,
    list: (name) => {
      const value = values[name];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    set: (name, value) => {
      change({ [name]: value } as Partial<V>);
      correct([name]);
    },
    errorOf: (name) => {
      const refusal = wrong.find((each) => each.field === name);
      return refusal === undefined ? undefined : (reasons.why(refusal) ?? refusal.code);
    },
    check: (procedure, input, others = []) => {
      const all = explainAmounts(inputRejections(procedure, input), { values }, locale);
      const own = all.filter(({ field }) => !isOfSignature(field ?? ''));
      const found = [...own, ...others];
      setSlips(found);
      return found.length === 0;
    },
    forget: () => {
      dropDraft(draft);
    },
  };
}

/** The input of a command before anybody has signed it. */
export type Unsigned<N extends CommandName> = Omit<InputOf<N>, 'signature' | 'secondPerson'>;
