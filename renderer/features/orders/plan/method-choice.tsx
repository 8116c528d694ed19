import type { ReactNode } from 'react';
import { useText, useWords } from '../../../i18n/use-text.ts';
import type { MethodVerdict } from '../../../ui/orders/order.ts';
import { RuleMark } from '../../../ui/values/rule-mark.tsx';
import { Verdict } from '../../../ui/values/verdict.tsx';
import { RadioOption } from '../../../ui/form/radio-option.tsx';
import { HierarchyBadge, MethodFacts } from './method-facts.tsx';
import type { Facility } from './permit-card.tsx';
import { fittingPlants } from './plants-of.ts';
import css from './plan-editor.module.css';
import type { PlanForm } from './use-plan-form.ts';
import { wasteThere } from './waste-field.ts';

/** The lawful methods, best first by the waste hierarchy; the chosen one shows what it brings. */
export function MethodChoice(props: {
  readonly form: PlanForm;
  readonly methods: readonly MethodVerdict[];
  readonly facilities: readonly Facility[];
}): ReactNode {
  const t = useText();
  const { form, methods, facilities } = props;
  const choose = (verdict: MethodVerdict): void => {
    const [plant] = fittingPlants(verdict, facilities);
    form.setAll({
      ...form.values,
      ...wasteThere(plant),
      method: verdict.method,
      confirmedConditions: [],
      facilityId: plant?.facility.id ?? '',
      permitId: plant?.permit.id ?? '',
    });
  };
  const error = form.errorOf('method');
  return (
    <fieldset className={css['group']} data-field="method">
      <legend className={css['legend']}>{t('page.order.method')}</legend>
      <p className={css['help']}>
        {methods.length === 0 ? t('page.order.noLawful') : t('page.order.methodHelp')}
      </p>
      {methods.map((verdict) => (
        <div key={verdict.method}>
          <MethodOption
            verdict={verdict}
            plants={fittingPlants(verdict, facilities).length}
            checked={form.text('method') === verdict.method}
            onChoose={() => {
              choose(verdict);
            }}
          />
          {form.text('method') === verdict.method && (
            <div className={css['detail']}>
              <Conditions form={form} verdict={verdict} />
              <MethodFacts verdict={verdict} />
            </div>
          )}
        </div>
      ))}
      {error !== undefined && <p className={css['error']}>{error}</p>}
    </fieldset>
  );
}

function MethodOption(props: {
  readonly verdict: MethodVerdict;
  readonly plants: number;
  readonly checked: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { verdict, plants } = props;
  return (
    <RadioOption
      name="method"
      value={verdict.method}
      label={words(`method.${verdict.method}`) ?? ''}
      checked={props.checked}
      onChoose={props.onChoose}
      tall
    >
      <div>
        <div className={css['optionHead']}>
          <span className={css['optionName']}>
            {words(`method.${verdict.method}`) ?? verdict.method}
          </span>
          <span className={css['badges']}>
            <HierarchyBadge method={verdict.method} />
            <Verdict of={verdict.verdict === 'suitable' ? 'allowed' : 'conditional'} />
          </span>
        </div>
        <p className={css['muted']}>
          {plants === 0 ? t('page.order.noPlant') : t('page.order.plants', { count: plants })}
        </p>
      </div>
    </RadioOption>
  );
}

/** Each condition of the method is confirmed by itself (DR-07). */
function Conditions(props: {
  readonly form: PlanForm;
  readonly verdict: MethodVerdict;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { form, verdict } = props;
  if (verdict.conditions.length === 0) return null;
  const confirmed = form.list('confirmedConditions');
  const error = form.errorOf('confirmedConditions');
  return (
    <fieldset className={css['group']} data-field="confirmedConditions">
      <legend className={css['legend']}>{t('page.order.conditions')}</legend>
      <p className={css['help']}>{t('page.order.conditionsHelp')}</p>
      {verdict.conditions.map((reason) => (
        <label key={reason} className={css['condition']}>
          <input
            type="checkbox"
            checked={confirmed.includes(reason)}
            onChange={(event) => {
              const rest = confirmed.filter((each) => each !== reason);
              form.set(
                'confirmedConditions',
                event.currentTarget.checked ? [...rest, reason] : rest,
              );
            }}
          />
          <span>
            {/^\d+$/.test(reason) && <RuleMark rule={reason} />}
            {words(`methodReason.${reason}`) ?? reason}
          </span>
        </label>
      ))}
      {error !== undefined && <p className={css['error']}>{error}</p>}
    </fieldset>
  );
}
