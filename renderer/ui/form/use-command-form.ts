import { useCallback, useMemo, useState } from 'react';
import type { CommandName, InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import type { Envelope } from '../../../shared/rpc/envelope.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import { useLocale, useWords } from '../../i18n/use-text.ts';
import { useCommand } from '../../rpc/use-command.ts';
import type { Command } from '../../rpc/use-command.ts';
import { explainDays } from '../day/explain-days.ts';
import { dropDraft } from './draft.ts';
import { inputRejections } from './input-rejections.ts';
import { changedFields, isAnswered } from './is-answered.ts';
import { explainAmounts } from './read-quantity.ts';
import { useDraft } from './use-draft.ts';
import type { DraftChange } from './use-draft.ts';

/** Values of a form by the path of their field in the command's input: `administrator.login`. */
export type FormValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What a field needs of its form. */
export interface FormFields {
  readonly text: (name: string) => string;
  readonly flag: (name: string) => boolean;
  readonly list: (name: string) => readonly string[];
  /** The same function for as long as the form is there: a field need not be drawn for it. */
  readonly set: (name: string, value: string | boolean | readonly string[]) => void;
  /** The words of the refusal of a field; undefined when there is none, or it was answered. */
  readonly errorOf: (name: string) => string | undefined;
}

export interface CommandForm<N extends CommandName, V extends FormValues> extends FormFields {
  readonly values: V;
  readonly command: Command<N>;
  /** All refusals at once: of the schema, or of the core. */
  readonly rejections: readonly Rejection[];
  /** Whether what was said against a field has been answered by a change of it. */
  readonly isAnswered: (field: string) => boolean;
  /** Sets several fields at once, to values or by what the form holds. The same function too. */
  readonly setAll: (change: DraftChange<V>) => void;
  /** Checks some of the fields before all are sent: true when they are right. */
  readonly check: (concerns: (field: string) => boolean) => boolean;
  readonly submit: () => void;
  /** Sends the last one again under the same id, after an answer was lost. */
  readonly again: () => void;
  readonly reset: () => void;
}

/**
 * A form that sends one command. Checks with the contract's schema, shows every refusal at once
 * beside its field, keeps the draft until it is sent.
 */
export function useCommandForm<N extends CommandName, V extends FormValues>(options: {
  readonly procedure: N;
  readonly initial: V;
  /** The command's input from what was typed, in the language it was typed in. */
  readonly toInput: (values: V, language: string) => InputOf<N>;
  /** Units of amounts that have no field of their own for it, by the field of the amount. */
  readonly units?: Readonly<Record<string, string>>;
  readonly onDone: (outcome: OutputOf<N>) => void;
  /** All that was refused, of the schema or of the core: some of it may be another's to show. */
  readonly onRefused?: (rejections: readonly Rejection[]) => void;
  /** Name of the draft; left out, nothing is kept. */
  readonly draft?: string;
}): CommandForm<N, V> {
  const words = useWords();
  const { locale } = useLocale();
  const command = useCommand(options.procedure);
  const { values, change: setAll, putBack } = useDraft(options.draft, options.initial);
  const [slips, setSlips] = useState<readonly Rejection[]>([]);
  const [sent, setSent] = useState<V | null>(null);
  const rejections = slips.length > 0 ? slips : command.rejections;

  const set = useCallback<FormFields['set']>(
    (name, value) => {
      setAll({ [name]: value } as Partial<V>);
    },
    [setAll],
  );
  const changed = useMemo(() => changedFields(sent, values), [sent, values]);
  const refusals = useMemo(() => firstOfEachField(rejections), [rejections]);
  const errorOf = (name: string): string | undefined => {
    const refusal = refusals.get(name);
    if (refusal === undefined || isAnswered(name, changed)) return undefined;
    return words(`rejections.${refusal.code}.why`, refusal.facts) ?? refusal.code;
  };
  const finish = (reply: Envelope<OutputOf<N>> | null): void => {
    if (reply?.ok === false && reply.error.kind === 'rejected') {
      options.onRefused?.(reply.error.rejections as readonly Rejection[]);
    }
    if (reply?.ok !== true) return;
    dropDraft(options.draft);
    options.onDone(reply.value);
  };
  const slipsOf = (input: InputOf<N>): readonly Rejection[] => {
    const found = explainDays(inputRejections(options.procedure, input), values);
    return explainAmounts(found, { values, units: options.units }, locale);
  };
  const submit = (): void => {
    // A second Enter before the answer would send it again under another id.
    if (command.saving) return;
    const input = options.toInput(values, locale);
    const found = slipsOf(input);
    setSlips(found);
    setSent(values);
    // While it is judged anew, nothing is said of what was sent before.
    command.reset();
    if (found.length > 0) {
      options.onRefused?.(found);
      return;
    }
    void command.run(input).then(finish);
  };
  return {
    values,
    text: (name) => String(values[name] ?? ''),
    flag: (name) => values[name] === true,
    list: (name) => {
      const value = values[name];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    set,
    errorOf,
    command,
    rejections,
    isAnswered: (field) => isAnswered(field, changed),
    setAll,
    check: (concerns) => {
      const all = slipsOf(options.toInput(values, locale));
      const found = all.filter(({ field }) => concerns(field ?? ''));
      setSlips(found);
      setSent(values);
      return found.length === 0;
    },
    submit,
    again: () => void command.retry().then(finish),
    reset: () => {
      dropDraft(options.draft);
      setSlips([]);
      setSent(null);
      command.reset();
      putBack(options.initial);
    },
  };
}

function firstOfEachField(rejections: readonly Rejection[]): ReadonlyMap<string, Rejection> {
  const named = rejections.flatMap((each) =>
    each.field === undefined ? [] : [[each.field, each] as const],
  );
  // Of entries with one key a Map keeps the last.
  return new Map(named.toReversed());
}
