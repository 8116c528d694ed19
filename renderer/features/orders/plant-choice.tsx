import type { ReactNode } from 'react';
import { goodsCategory } from '../../../shared/catalog/goods-categories.ts';
import { isGoodsCategory } from '../../../shared/catalog/goods-category.ts';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import type { MethodVerdict } from '../../ui/orders/order.ts';
import { findPermit, PermitCard } from './permit-card.tsx';
import type { Facility, Permit } from './permit-card.tsx';
import css from './plan-editor.module.css';
import { wasteField } from './use-plan-form.ts';
import type { PlanForm } from './use-plan-form.ts';

/** The plants that have a valid permit for the method (DW-04). */
export function PlantChoice(props: {
  readonly form: PlanForm;
  readonly method: MethodVerdict;
  readonly facilities: readonly Facility[];
}): ReactNode {
  const t = useText();
  const { form, method } = props;
  const error = form.errorOf('facilityId') ?? form.errorOf('permitId');
  return (
    <fieldset className={css['group']} data-field="facilityId">
      <legend className={css['legend']}>{t('page.order.facility')}</legend>
      {method.facilities.length === 0 && (
        <p className={css['muted']}>
          {t('page.order.noPlantText')}{' '}
          <AppLink to={paths.facilities}>{t('nav.facilities')}</AppLink>
        </p>
      )}
      {method.facilities.map(({ facilityId, permitId, name }) => {
        const found = findPermit(props.facilities, permitId);
        return (
          <label key={permitId} className={css['option']} data-field="permitId">
            <input
              type="radio"
              name="permitId"
              value={permitId}
              checked={form.text('permitId') === permitId}
              onChange={() => {
                form.setAll({
                  ...form.values,
                  ...coveredWaste(form, found?.permit),
                  facilityId,
                  permitId,
                });
              }}
            />
            {found === undefined ? <span>{name}</span> : <PermitCard {...found} />}
          </label>
        );
      })}
      {error !== undefined && <p className={css['error']}>{error}</p>}
    </fieldset>
  );
}

/** Where a category has several waste codes, the one that the permit covers is offered first. */
function coveredWaste(
  form: PlanForm,
  permit: Permit | undefined,
): Readonly<Record<string, string>> {
  if (permit === undefined) return {};
  const changed: Record<string, string> = {};
  for (const field of Object.keys(form.values)) {
    if (!field.startsWith('waste.') || permit.wasteCodes.includes(form.text(field))) continue;
    const category = field.slice('waste.'.length);
    const codes = isGoodsCategory(category) ? goodsCategory(category).wasteCodes : [];
    const covered = codes.find((code) => permit.wasteCodes.includes(code));
    if (covered !== undefined) changed[wasteField(category)] = covered;
  }
  return changed;
}
