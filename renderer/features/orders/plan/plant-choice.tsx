import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { RadioOption } from '../../../ui/form/radio-option.tsx';
import { PermitCard } from './permit-card.tsx';
import css from './plan-editor.module.css';
import type { Plant } from './plants-of.ts';
import type { PlanForm } from './use-plan-form.ts';
import { wasteThere } from './waste-field.ts';

/** The plants that may take the goods, and why each other one may not (DW-04). */
export function PlantChoice(props: {
  readonly form: PlanForm;
  readonly plants: readonly Plant[];
}): ReactNode {
  const t = useText();
  const { form, plants } = props;
  const error = form.errorOf('facilityId') ?? form.errorOf('permitId');
  const fitting = plants.filter(({ verdict }) => verdict.fits);
  const others = plants.filter(({ verdict }) => !verdict.fits);
  return (
    <fieldset className={css['group']} data-field="facilityId">
      <legend className={css['legend']}>{t('page.order.facility')}</legend>
      {fitting.length === 0 && (
        <p className={css['muted']}>
          {t('page.order.noPlantText')}{' '}
          <AppLink to={paths.facilities}>{t('nav.facilities')}</AppLink>
        </p>
      )}
      {fitting.map((plant) => (
        <RadioOption
          key={plant.permit.id}
          name="permitId"
          value={plant.permit.id}
          field="permitId"
          checked={form.text('permitId') === plant.permit.id}
          onChoose={() => {
            form.setAll({
              ...form.values,
              ...wasteThere(plant),
              facilityId: plant.facility.id,
              permitId: plant.permit.id,
            });
          }}
          tall
        >
          <PermitCard facility={plant.facility} permit={plant.permit} />
        </RadioOption>
      ))}
      {error !== undefined && <p className={css['error']}>{error}</p>}
      {others.length > 0 && <OtherPlants plants={others} chosen={form.text('permitId')} />}
    </fieldset>
  );
}

/**
 * The plants that may not, each with every reason: an expired permit, a code, too little room.
 * Open when the chosen one has come among them by another day.
 */
function OtherPlants(props: {
  readonly plants: readonly Plant[];
  readonly chosen: string;
}): ReactNode {
  const t = useText();
  return (
    <details open={props.plants.some(({ permit }) => permit.id === props.chosen)}>
      <summary className={css['others']}>
        {t('page.order.otherPlants', { count: props.plants.length })}
      </summary>
      <ul className={css['otherList']}>
        {props.plants.map(({ facility, permit, verdict }) => (
          <li key={permit.id}>
            <p className={css['optionName']}>{facility.name}</p>
            <WhyNot refusals={verdict.findings} />
          </li>
        ))}
      </ul>
    </details>
  );
}
