import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { coveredWaste } from './covered-waste.ts';
import { PermitCard } from './permit-card.tsx';
import css from './plan-editor.module.css';
import type { Plant } from './plants-for.ts';
import type { PlanForm } from './use-plan-form.ts';

/** The plants that have a valid permit for the method (DW-04). */
export function PlantChoice(props: {
  readonly form: PlanForm;
  readonly plants: readonly Plant[];
}): ReactNode {
  const t = useText();
  const { form, plants } = props;
  const error = form.errorOf('facilityId') ?? form.errorOf('permitId');
  return (
    <fieldset className={css['group']} data-field="facilityId">
      <legend className={css['legend']}>{t('page.order.facility')}</legend>
      {plants.length === 0 && (
        <p className={css['muted']}>
          {t('page.order.noPlantText')}{' '}
          <AppLink to={paths.facilities}>{t('nav.facilities')}</AppLink>
        </p>
      )}
      {plants.map(({ facility, permit }) => (
        <label key={permit.id} className={css['option']} data-field="permitId">
          <input
            type="radio"
            name="permitId"
            value={permit.id}
            checked={form.text('permitId') === permit.id}
            onChange={() => {
              form.setAll({
                ...form.values,
                ...coveredWaste(form.values, permit),
                facilityId: facility.id,
                permitId: permit.id,
              });
            }}
          />
          <PermitCard facility={facility} permit={permit} />
        </label>
      ))}
      {error !== undefined && <p className={css['error']}>{error}</p>}
    </fieldset>
  );
}
