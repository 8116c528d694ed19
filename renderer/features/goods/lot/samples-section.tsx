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
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{t('page.lot.sample')}</th>
              <th scope="col" data-align="right">
                {t('page.goods.quantity')}
              </th>
              <th scope="col">{t('page.receive.seal')}</th>
              <th scope="col">{t('page.lot.keptAt')}</th>
              <th scope="col">{t('page.lot.keptUntil')}</th>
            </tr>
          </thead>
          <tbody>
            {samples.taken.map((sample) => (
              <tr key={sample.id}>
                <td>
                  <Reference value={sample.reference} />
                </td>
                <td data-align="right">
                  <Quantity amount={sample.quantity.amount} unit={sample.quantity.unit} />
                </td>
                <td className={css['mono']}>{sample.sealNumber}</td>
                <td>{sample.keptAt}</td>
                <td>
                  <DayText day={sample.keptUntil} short />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
