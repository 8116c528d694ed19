import { IconBan, IconCircleMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import type { MethodVerdict } from '../../../ui/orders/order.ts';
import css from './plan-editor.module.css';

/** The methods that these goods may not have, each with the number of the reason and its source. */
export function RefusedMethods(props: { readonly methods: readonly MethodVerdict[] }): ReactNode {
  const t = useText();
  if (props.methods.length === 0) return null;
  return (
    <details className={css['refused']}>
      <summary>{t('page.order.refused', { count: props.methods.length })}</summary>
      <ul className={css['refusedList']}>
        {props.methods.map((verdict) => (
          <RefusedMethod key={verdict.method} verdict={verdict} />
        ))}
      </ul>
    </details>
  );
}

function RefusedMethod(props: { readonly verdict: MethodVerdict }): ReactNode {
  const t = useText();
  const words = useWords();
  const name = useCatalog();
  const { verdict } = props;
  const Icon = verdict.verdict === 'prohibited' ? IconBan : IconCircleMinus;
  return (
    <li>
      <Icon
        size={20}
        aria-hidden="true"
        className={css['refusedIcon']}
        data-verdict={verdict.verdict}
      />
      <div>
        <span className={css['optionName']}>
          {words(`method.${verdict.method}`) ?? verdict.method}
        </span>
        {verdict.findings.map(({ code, facts, source, rule }) => {
          const reason = String(facts?.['reason'] ?? verdict.verdict);
          const category = String(facts?.['category'] ?? '');
          return (
            <p key={`${code} ${category} ${reason}`} className={css['muted']}>
              {rule !== undefined && <span className={css['number']}>{rule}</span>}
              {category !== '' && `${name('category', category)}: `}
              {words(`methodReason.${reason}`) ?? words(`rejections.${code}.why`, facts) ?? code}
              {/^\d+$/.test(reason) && ` ${t('page.order.reasonNumber', { number: reason })}`}
              {source !== undefined && ` ${t('whyNot.source')} ${source}`}
            </p>
          );
        })}
      </div>
    </li>
  );
}
