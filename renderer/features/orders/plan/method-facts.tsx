import { IconLeaf, IconRecycle, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { methods } from '../../../../shared/catalog/disposal/methods.ts';
import { useLocale, useText, useWords } from '../../../i18n/use-text.ts';
import { formatScaled } from '../../../i18n/numbers.ts';
import type { MethodVerdict } from '../../../ui/orders/order.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import css from './method-facts.module.css';

/** Which step of the waste hierarchy a method is (domain.md 4.1). */
export function HierarchyBadge(props: { readonly method: string }): ReactNode {
  const words = useWords();
  const step = methods.find(({ code }) => code === props.method)?.step;
  if (step === undefined) return null;
  const Icon = step === 'disposal' ? IconTrash : step === 're-use' ? IconLeaf : IconRecycle;
  return (
    <Badge tone="plain" icon={<Icon size={16} />}>
      {words(`hierarchy.${step}`) ?? step}
    </Badge>
  );
}

/** What a method brings with it: operations, residues with their codes, emissions, protection. */
export function MethodFacts(props: { readonly verdict: MethodVerdict }): ReactNode {
  const t = useText();
  const words = useWords();
  const { verdict } = props;
  const ppe = methods.find(({ code }) => code === verdict.method)?.ppe ?? [];
  return (
    <dl className={css['facts']}>
      <dt>{t('page.order.operations')}</dt>
      <dd>
        {verdict.operations.length === 0
          ? t('page.order.noOperation')
          : verdict.operations.map((code) => (
              <div key={code}>
                <Reference value={code} copy={false} /> {words(`operation.${code}`)}
              </div>
            ))}
      </dd>
      <dt>{t('page.order.residues')}</dt>
      <dd>
        {verdict.residues.length === 0
          ? t('page.order.noResidue')
          : verdict.residues.map(({ wasteCode }) => (
              <div key={wasteCode}>
                <Reference value={wasteCode} copy={false} /> {words(`wasteCode.${wasteCode}`)}
              </div>
            ))}
      </dd>
      <dt>{t('page.order.emissions')}</dt>
      <dd>
        <Emissions of={verdict.emissions} />
      </dd>
      {ppe.length > 0 && (
        <>
          <dt>{t('page.order.ppe')}</dt>
          <dd>{ppe.map((code) => words(`ppe.${code}`) ?? code).join(' · ')}</dd>
        </>
      )}
    </dl>
  );
}

/** Emissions with the factor's set and year; where there is no factor it says so. */
export function Emissions(props: { readonly of: MethodVerdict['emissions'] }): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const { of } = props;
  if (of === null) return <span className={css['unknown']}>{t('page.order.noFactor')}</span>;
  const amount = formatScaled(of.gramsCo2e, 3, locale);
  return (
    <>
      {t('page.order.co2e', { amount })}
      <br />
      <span className={css['unknown']}>
        {t('page.order.factor', { set: of.factorSet, year: String(of.year) })}
        {of.estimated && `, ${t('page.order.estimated')}`}
      </span>
    </>
  );
}
