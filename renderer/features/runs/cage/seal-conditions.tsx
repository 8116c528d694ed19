import type { ReactNode } from 'react';
import { sealConditions } from '../../../../shared/domain/goods/goods-events.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './verify.module.css';

/** In which condition the seal is: large targets, arrow keys move. */
export function SealConditions(props: {
  readonly value: string;
  readonly onChange: (condition: string) => void;
}): ReactNode {
  const t = useText();
  return (
    <fieldset className={css['conditions']} data-field="sealCondition">
      <legend>{t('page.run.verify.condition')}</legend>
      {sealConditions.map((condition) => (
        <label key={condition} className={css['condition']}>
          <input
            type="radio"
            name="sealCondition"
            checked={props.value === condition}
            onChange={() => {
              props.onChange(condition);
            }}
          />
          {t(`page.run.seal.${condition}`)}
        </label>
      ))}
    </fieldset>
  );
}
