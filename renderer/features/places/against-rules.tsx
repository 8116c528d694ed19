import { useState } from 'react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { useMay, useSite } from '../../app/session/session.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePages } from '../../rpc/use-pages.ts';
import type { ItemOf } from '../../rpc/use-pages.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { WhyNot } from '../../ui/feedback/why-not.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import css from './against-rules.module.css';

/** So many lots are judged while a page is looked at; more only when somebody asks. */
const judgedAtOnce = 2000;

interface Where {
  readonly siteId: string;
  /** A place, with all below it; left out, the whole site. */
  readonly locationId?: string;
}

/** What stands here against a rule of today, and which (SS-10); nothing when all is well. */
export function AgainstRules(props: Where & { readonly lots: number }): ReactNode {
  const t = useText();
  const may = useMay();
  const own = useSite();
  const [asked, setAsked] = useState(false);
  const { lots, ...where } = props;
  // What stands at another site is judged by those who work there.
  if (!may('goods.read') || where.siteId !== own.id || lots === 0) return null;
  if (lots <= judgedAtOnce || asked) return <Found where={where} asked={asked} />;
  return (
    <div className={css['ask']}>
      <ActionButton
        label={t('page.places.judge')}
        onRun={() => {
          setAsked(true);
        }}
      />
    </div>
  );
}

function Found(props: { readonly where: Where; readonly asked: boolean }): ReactNode {
  const t = useText();
  const found = usePages('storage.violations', { ...props.where, limit: 20 });
  if (found.failed !== null) {
    return <FailureNote error={found.failed.error} onAgain={found.again} />;
  }
  const { total } = found;
  if (total === null || total === 0) {
    if (!props.asked) return null;
    return (
      <p className={css['ask']} role="status">
        {t(total === null ? 'page.places.judging' : 'page.places.againstNone')}
      </p>
    );
  }
  return (
    <section className={css['box']} aria-labelledby="against-rules">
      <h3 id="against-rules" className={css['title']}>
        {t('page.places.against', { count: total, total: formatInteger(total) })}
      </h3>
      <p className={css['text']}>{t('page.places.againstText')}</p>
      <ul className={css['lots']}>
        {found.items.map((item) => (
          <OneLot key={item.lotId} item={item} />
        ))}
      </ul>
      {found.items.length < total && (
        <ActionButton
          kind="quiet"
          label={t('page.places.more', { count: total - found.items.length })}
          saving={found.loadingMore}
          onRun={found.more}
        />
      )}
    </section>
  );
}

function OneLot(props: { readonly item: ItemOf<'storage.violations'> }): ReactNode {
  const { item } = props;
  return (
    <li className={css['lot']}>
      <p className={css['name']}>
        <AppLink to={paths.lot(item.lotId)}>{item.description}</AppLink>{' '}
        <Reference value={item.lotReference} /> <Reference value={item.locationPath} />
      </p>
      <WhyNot refusals={item.findings} />
    </li>
  );
}
