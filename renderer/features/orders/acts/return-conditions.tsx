import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ConditionText } from '../../../ui/feedback/condition-text.tsx';
import { useReasonWords } from '../../../ui/feedback/reason-words.ts';
import type { FormFields } from '../../../ui/form/use-command-form.ts';
import css from './dialogs.module.css';

interface Asked {
  readonly refused: readonly Rejection[];
  readonly locationId: string;
  readonly conditions: readonly Rejection[];
}

const nothing: Asked = { refused: [], locationId: '', conditions: [] };

/** A confirmed condition belongs to the place that asked for it: `<location> <condition>`. */
export function confirmedAt(locationId: string, confirmed: readonly string[]): string[] {
  const prefix = `${locationId} `;
  return confirmed.flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
}

/**
 * The conditions under which the place takes the goods back, each confirmed by itself as when
 * goods are put away. Only the core can judge them, so they stand here once it has asked.
 */
export function ReturnConditions(props: {
  readonly form: FormFields & { readonly rejections: readonly Rejection[] };
  readonly name: string;
  readonly locationId: string;
}): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const { form, name, locationId } = props;
  const [asked, setAsked] = useState(nothing);
  if (asked.refused !== form.rejections) {
    const open = form.rejections.filter(({ code }) => code === 'PlaceConditionNotConfirmed');
    const before = asked.locationId === locationId ? asked.conditions : [];
    const isNew = (each: Rejection) =>
      !before.some((one) => conditionOf(one) === conditionOf(each));
    const conditions = [...before, ...open.filter(isNew)];
    setAsked({ refused: form.rejections, locationId, conditions });
  }
  if (asked.locationId !== locationId || asked.conditions.length === 0) return null;
  const confirmed = form.list(name);
  return (
    <fieldset className={css['conditions']} data-field={name}>
      <legend>{t('page.order.conditions')}</legend>
      {asked.conditions.map((each) => {
        const code = conditionOf(each);
        const own = `${locationId} ${code}`;
        const said = { code, facts: each.facts };
        return (
          <div key={code}>
            <Checkbox
              checked={confirmed.includes(own)}
              onChange={(event) => {
                const rest = confirmed.filter((one) => one !== own);
                form.set(name, event.currentTarget.checked ? [...rest, own] : rest);
              }}
              label={reasons.why(said) ?? code}
              description={reasons.remedy(said)}
            />
            <ConditionText code={code} />
          </div>
        );
      })}
    </fieldset>
  );
}

function conditionOf({ facts }: Rejection): string {
  return String(facts?.['condition'] ?? '');
}
