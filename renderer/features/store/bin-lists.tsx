import { IconBan, IconMapPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useText } from '../../i18n/use-text.ts';
import { useShortcut } from '../../ui/actions/shortcut.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { WhyNot } from '../../ui/feedback/why-not.tsx';
import { Verdict } from '../../ui/values/verdict.tsx';
import css from './store.module.css';

export type BinVerdict = OutputOf<'storage.checkBin'>;

/** The legal places, best first, each with why; the first is large and has a key of its own. */
export function LegalBins(props: {
  readonly bins: readonly BinVerdict[];
  readonly total: number;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const t = useText();
  const [best, ...others] = props.bins;
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
          title={t('page.store.noBin')}
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
          <h2 className={css['subtitle']}>{t('page.store.others', { count: props.total - 1 })}</h2>
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
        </>
      )}
    </section>
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
  readonly bins: readonly BinVerdict[];
  readonly total: number;
  readonly byRule: Readonly<Record<string, number>>;
}): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  if (props.total === 0) return null;
  const ruleOf = (bin: BinVerdict): string =>
    bin.findings.find(({ verdict }) => verdict === 'forbidden')?.rule ?? '';
  const groups = Map.groupBy(props.bins, ruleOf);
  return (
    <section>
      <h2 className={css['subtitle']}>{t('page.store.refused', { count: props.total })}</h2>
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
    </section>
  );
}

function firstReason(
  bins: readonly BinVerdict[],
  reasons: ReturnType<typeof useReasonWords>,
): string {
  const finding = bins[0]?.findings.find(({ verdict }) => verdict === 'forbidden');
  return finding === undefined ? '' : (reasons.why(finding) ?? finding.code);
}
