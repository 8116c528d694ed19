import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Quantity } from '../../../ui/values/quantity.tsx';
import css from '../lots/goods.module.css';
import type { Lot } from '../lots/lot.ts';

/** From which lot this one was split, and which were split from it (CC-05). */
export function KinSection(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { parent, children } = props.lot;
  if (parent === null && children.length === 0) return null;
  return (
    <Section title={t('page.lot.lineage')}>
      <ul className={css['list']}>
        {parent !== null && (
          <li className={css['line']}>
            <span>{t('page.lot.splitFrom')}</span>
            <AppLink to={paths.lot(parent.id)}>
              <span className={css['mono']}>{parent.reference}</span>
            </AppLink>
          </li>
        )}
        {children.map((child) => (
          <li key={child.id} className={css['line']}>
            <span>{t('page.lot.splitInto')}</span>
            <AppLink to={paths.lot(child.id)}>
              <span className={css['mono']}>{child.reference}</span>
            </AppLink>
            <Quantity amount={child.quantity.amount} unit={child.quantity.unit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
