import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { Reference } from '../../../ui/values/reference.tsx';
import css from './verify-panel.module.css';

/** A plain verdict over a file: genuine or not, issued here or elsewhere, and every problem. */
export function FileVerdict(props: {
  readonly answer: OutputOf<'certificates.verifyFile'>;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const { ok, number, issuedHere, key, problems } = props.answer;
  const Icon = ok ? IconShieldCheck : IconShieldX;
  return (
    <div className={css['verdict']} data-ok={ok} role="status">
      <p className={css['word']}>
        <Icon size={28} aria-hidden="true" />
        {ok ? t('page.certificates.genuine') : t('page.certificates.notGenuine')}
      </p>
      {number !== null && (
        <p>
          {t('page.certificates.number')} <Reference value={number} />
        </p>
      )}
      <p>{verdictText(ok, issuedHere, t)}</p>
      {problems.length > 0 && (
        <ul className={css['problems']}>
          {problems.map(({ code, detail }) => (
            <li key={`${code} ${detail}`}>
              {words(`certificateProblems.${code}`) ?? detail}
              <br />
              <code className={css['detail']}>
                {code} {detail}
              </code>
            </li>
          ))}
        </ul>
      )}
      {key !== null && (
        <p className={css['detail']}>
          {t('page.certificate.key')}: <code>{key}</code>
        </p>
      )}
    </div>
  );
}

function verdictText(ok: boolean, issuedHere: boolean, t: ReturnType<typeof useText>): string {
  if (!ok) return t('page.certificates.notGenuineText');
  return issuedHere ? t('page.certificates.issuedHere') : t('page.certificates.issuedElsewhere');
}
