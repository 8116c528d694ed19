import { IconBan, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { useShortcut } from '../../ui/actions/shortcut.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { WhyNot } from '../../ui/feedback/why-not.tsx';
import { Verdict } from '../../ui/values/verdict.tsx';
import css from './store.module.css';
import type { BinVerdict, RankedBins } from './use-ranked-bins.ts';

/** The legal places, best first, each with why; the first is large and has a key of its own. */
export function LegalBins(props: {
  readonly of: RankedBins;
  /** True when the lot stands in a place already, which is not among these. */
  readonly stands: boolean;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useText();
  const { bins, total } = props.of;
  const [best, ...others] = bins;
  useShortcut(
    'F2',
    () => {
      if (best !== undefined) props.onChoose(best.locationId);
    },
    { enabled: best !== undefined },
  );
  if (best === undefined) {
    return (
      <section className={css['none']}>
        <EmptyState
          icon={<IconMapPin size={28} />}
          title={t(props.stands ? 'page.store.noOtherBin' : 'page.store.noBin')}
          text={t('page.store.noBinText')}
        />
      </section>
    );
  }
  return (
    <section>
      <button
        type="button"
        className={css['best']}
        data-verdict={best.verdict}
        onClick={() => {
          props.onChoose(best.locationId);
        }}
      >
        <span className={css['bestLabel']}>
          {t('page.store.best')} <KeyHint shortcut="F2" />
        </span>
        <span className={css['bestPath']}>{best.path}</span>
        <Verdict of={best.verdict} large />
        <Merits bin={best} />
      </button>
      {others.length > 0 && (
        <>
          <h2 className={css['subtitle']}>{t('page.store.others', { count: total - 1 })}</h2>
          <ul className={css['bins']}>
            {others.map((bin) => (
              <li key={bin.locationId}>
                <button
                  type="button"
                  className={css['bin']}
                  onClick={() => {
                    props.onChoose(bin.locationId);
                  }}
                >
                  <span className={css['binPath']}>{bin.path}</span>
                  <Verdict of={bin.verdict} />
                  <Merits bin={bin} />
                </button>
              </li>
            ))}
          </ul>
          <More of={props.of} />
        </>
      )}
    </section>
  );
}

/** The rest of a list, a stretch at a time; says how much of it is shown. */
function More(props: { readonly of: RankedBins }): ReactNode {
  const t = useText();
  const { bins, total, more, loadingMore } = props.of;
  if (more === undefined) return null;
  return (
    <div className={css['more']}>
      <ActionButton large label={t('page.store.morePlaces')} saving={loadingMore} onRun={more} />
      <span className={css['muted']} role="status">
        {t('page.store.shown', { shown: formatInteger(bins.length), of: formatInteger(total) })}
      </span>
    </div>
  );
}

/** Why a place stands where it stands; a conditional one says its first condition. */
function Merits(props: { readonly bin: BinVerdict }): ReactNode {
  const name = useCatalog();
  const reasons = useReasonWords();
  const conditions = props.bin.findings.filter(({ verdict }) => verdict === 'conditional');
  const said =
    conditions.length > 0
      ? conditions.map((each) => reasons.why(each) ?? each.code)
      : props.bin.merits.map(({ code }) => name('rankReasons', code));
  return <span className={css['merits']}>{said.slice(0, 2).join(' ')}</span>;
}

/** The refused places by the rule that refuses them, each with every reason. */
export function RefusedBins(props: {
  readonly of: RankedBins;
  readonly byRule: Readonly<Record<string, number>>;
}): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const { bins: all, total } = props.of;
  if (total === 0) return null;
  const groups = Map.groupBy(all, ruleOf);
  return (
    <section>
      <h2 className={css['subtitle']}>{t('page.store.refused', { count: total })}</h2>
      <div className={css['refused']}>
        {[...groups].map(([rule, bins]) => (
          <details key={rule} className={css['group']}>
            <summary className={css['groupHead']}>
              <IconBan size={20} aria-hidden="true" />
              <span className={css['rule']}>{rule}</span>
              <span className={css['grow']}>{firstReason(bins, reasons)}</span>
              <span>{t('page.store.places', { count: props.byRule[rule] ?? bins.length })}</span>
            </summary>
            <ul className={css['refusedBins']}>
              {bins.map((bin) => (
                <li key={bin.locationId}>
                  <p className={css['binPath']}>{bin.path}</p>
                  <WhyNot
                    refusals={bin.findings.filter(({ verdict }) => verdict === 'forbidden')}
                  />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
      <More of={props.of} />
    </section>
  );
}

/** The rule a place is counted under: the first by number, as the core counts. */
function ruleOf(bin: BinVerdict): string {
  const forbidding = bin.findings.filter(({ verdict }) => verdict === 'forbidden');
  return forbidding.map(({ rule }) => rule ?? '').toSorted()[0] ?? '';
}

function firstReason(
  bins: readonly BinVerdict[],
  reasons: ReturnType<typeof useReasonWords>,
): string {
  const [first] = bins;
  if (first === undefined) return '';
  const rule = ruleOf(first);
  const finding = first.findings.find((each) => each.verdict === 'forbidden' && each.rule === rule);
  return finding === undefined ? '' : (reasons.why(finding) ?? finding.code);
}
