import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import css from '../lots/goods.module.css';
import type { Lot } from '../lots/lot.ts';

/** The samples with where and how long they are kept, or why none was taken (DR-06). */
export function SamplesSection(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { samples } = props.lot;
  if (!samples.decided) return null;
  return (
    <Section title={t('page.lot.samples')}>
      {samples.waivedReason !== null && (
        <p className={css['text']}>{t('page.lot.waived', { reason: samples.waivedReason })}</p>
      )}
      {samples.taken.length > 0 && (
        <ul className={css['list']}>
          {samples.taken.map((sample) => (
            <li key={sample.id}>
              <div className={css['line']}>
                <Reference value={sample.reference} />
                <strong>
                  <Quantity amount={sample.quantity.amount} unit={sample.quantity.unit} />
                </strong>
                <span>
                  {t('page.receive.seal')} <span className={css['mono']}>{sample.sealNumber}</span>
                </span>
              </div>
              <p className={css['muted']}>
                {t('page.lot.keptAt')}: {sample.keptAt} · {t('page.lot.keptUntil')}{' '}
                <DayText day={sample.keptUntil} short />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
