import { IconBan, IconCircleMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import type { MethodVerdict } from '../../../ui/orders/order.ts';
import { RuleMark } from '../../../ui/values/rule-mark.tsx';
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
        {groupsOf(verdict).map(({ finding, reason, categories }) => (
          <p key={`${finding.code} ${reason}`} className={css['muted']}>
            <RuleMark rule={finding.rule} />
            {categories.length > 0 &&
              `${categories.map((category) => name('category', category)).join('; ')}: `}
            {words(`methodReason.${reason}`) ??
              words(`rejections.${finding.code}.why`, finding.facts) ??
              finding.code}
            {/^\d+$/.test(reason) && ` ${t('page.order.reasonNumber', { number: reason })}`}
            {finding.source !== undefined && ` ${t('whyNot.source')} ${finding.source}`}
          </p>
        ))}
      </div>
    </li>
  );
}

interface ReasonGroup {
  readonly finding: MethodVerdict['findings'][number];
  readonly reason: string;
  readonly categories: readonly string[];
}

/** Each reason once, with all the categories that bring it. */
function groupsOf(verdict: MethodVerdict): readonly ReasonGroup[] {
  const groups = new Map<string, ReasonGroup>();
  for (const finding of verdict.findings) {
    const named = String(finding.facts?.['methodReason'] ?? '');
    const reason = named === '' ? verdict.verdict : named;
    const category = String(finding.facts?.['category'] ?? '');
    const key = `${finding.code} ${reason}`;
    const before = groups.get(key)?.categories ?? [];
    const categories = category === '' ? before : [...before, category];
    groups.set(key, { finding, reason, categories });
  }
  return [...groups.values()];
}
