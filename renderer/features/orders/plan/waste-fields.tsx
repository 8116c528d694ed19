import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { goodsCategory } from '../../../../shared/catalog/goods/goods-categories.ts';
import { isGoodsCategory } from '../../../../shared/catalog/goods/goods-category.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import { findPermit } from './permit-card.tsx';
import type { Facility } from './permit-card.tsx';
import css from './plan-editor.module.css';
import { wasteField } from './waste-field.ts';
import { categoriesOf } from './use-plan-form.ts';
import type { PlanForm } from './use-plan-form.ts';

/** The waste code of each category on the order; says when the permit does not cover it. */
export function WasteFields(props: {
  readonly form: PlanForm;
  readonly order: Order;
  readonly facilities: readonly Facility[];
}): ReactNode {
  const t = useText();
  const words = useWords();
  const name = useCatalog();
  const { form, order } = props;
  const permit = findPermit(props.facilities, form.text('permitId'))?.permit;
  return (
    <fieldset className={css['group']} data-field="wasteCodes">
      <legend className={css['legend']}>{t('page.order.waste')}</legend>
      {categoriesOf(order).map((category, index) => {
        const present = form.text(wasteField(category));
        const listed = isGoodsCategory(category) ? goodsCategory(category).wasteCodes : [];
        const codes = [...new Set([present, ...listed])].filter((code) => code !== '');
        const isCovered = permit === undefined || permit.wasteCodes.includes(present);
        return (
          <Select
            key={category}
            data-field={`wasteOfCategories.${index}`}
            name={wasteField(category)}
            label={name('category', category)}
            allowDeselect={false}
            data={codes.map((code) => ({
              value: code,
              label: `${code} · ${words(`wasteCode.${code}`) ?? ''}`,
            }))}
            value={present === '' ? null : present}
            error={isCovered ? undefined : t('page.order.wasteNotCovered')}
            onChange={(code) => {
              form.set(wasteField(category), code ?? '');
            }}
          />
        );
      })}
    </fieldset>
  );
}
